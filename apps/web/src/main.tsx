import './ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createQueryClient } from './queries.ts';
import { createAppRouter } from './routes.tsx';

/** A page that was reloaded this recently is not reloaded again. */
const RELOAD_PAUSE_MS = 30_000;

// After an update the parts of the old build are gone: a page that still runs it starts over, once.
window.addEventListener('vite:preloadError', () => {
  const lastMs = Number(sessionStorage.getItem('hemline.reloaded') ?? 0);
  if (Date.now() - lastMs < RELOAD_PAUSE_MS) return;
  sessionStorage.setItem('hemline.reloaded', String(Date.now()));
  window.location.reload();
});

const queryClient = createQueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App router={createAppRouter(queryClient)} queryClient={queryClient} />);
