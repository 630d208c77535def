/** Version of the product, as `/health` and the API document say it. */
export const VERSION = '0.1.0';
