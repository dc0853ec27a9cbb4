/**
 * Of several questions only the newest counts, whichever is answered first.
 *
 * @returns call it when a question is asked; what it returns tells whether none has been asked since
 */
export function newestOnly(): () => () => boolean {
  let last = 0;
  return () => {
    const turn = ++last;
    return () => turn === last;
  };
}
