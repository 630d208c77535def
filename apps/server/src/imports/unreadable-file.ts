/** The file as a whole cannot be used: no table, an archive, too large, or columns missing. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
