/** A whole number with a comma between thousands, as it stands in sentences: `32660` → `32,660`. */
export function countWords(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
