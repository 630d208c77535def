import { createContext } from 'react';

/** True inside a grid, where the arrow keys move the focus and numbers are no tab stops of their own. */
export const InGridContext = createContext(false);
