const integer = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** 9600 → "9,600". */
export function inUnits(units: number): string {
  return integer.format(units);
}

/** 0.094 → "9 %"; null → "not measured". */
export function inPercent(share: number | null): string {
  return share === null ? 'not measured' : `${Math.round(share * 100)} %`;
}
