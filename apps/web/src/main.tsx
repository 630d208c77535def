import './ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createQueryClient } from './queries.ts';
import { createAppRouter } from './routes.tsx';

const queryClient = createQueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App router={createAppRouter(queryClient)} queryClient={queryClient} />);
