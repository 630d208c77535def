import './ui/form-styles.ts';
import './ui/overlay-styles.ts';
import '@mantine/core/styles/Switch.css';

// The screen of scenarios with the styles it needs; loaded when first opened.

export { ScenariosPage } from './scenarios/scenarios-page.tsx';
