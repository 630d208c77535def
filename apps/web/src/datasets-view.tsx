import './ui/form-styles.ts';
import './ui/overlay-styles.ts';

// The screens of datasets with the styles they need; loaded when first opened.

export { DatasetPage } from './datasets/dataset-page.tsx';
export { DatasetsPage } from './datasets/datasets-page.tsx';
