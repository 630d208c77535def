// For the results: tabs and the drawer that holds "why" where the screen is narrow.
import './overlay-styles.ts';
import '@mantine/core/styles/Tabs.css';
