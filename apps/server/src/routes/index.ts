import type { Route } from '../route.ts';
import { datasetRoutes } from './datasets.ts';
import { parameterRoutes } from './parameters.ts';
import { systemRoutes } from './system.ts';
import { uploadRoutes } from './uploads.ts';

/** Every endpoint's handler. A room adds one line; a test names the endpoints that nobody handles. */
export const routes: readonly Route[] = [
  ...systemRoutes,
  ...parameterRoutes,
  ...datasetRoutes,
  ...uploadRoutes,
];
