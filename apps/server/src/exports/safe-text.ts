/**
 * Text that a spreadsheet would read as a formula: it begins, after any blanks or control characters,
 * with `=`, `+`, `-`, `@` or their full-width twins, or with a control character (tab, CR, LF, NUL).
 */
const LOOKS_LIKE_A_FORMULA = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Text for a cell: what could become a formula gets a leading `'`; control characters go. */
export function safeText(text: string): string {
  const guarded = LOOKS_LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return guarded.replace(/\p{Cc}/gu, (control) => ('\t\r\n'.includes(control) ? control : ''));
}
