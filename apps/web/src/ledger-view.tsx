import './ui/results-styles.ts';

// The ledger's screens with the styles they need; loaded when first opened.

export { LatestLedgerPage } from './ledger/latest-ledger-page.tsx';
export { LedgerPage } from './ledger/ledger-page.tsx';
