/**
 * For requests of which only the newest counts, in whatever order they are answered.
 *
 * @returns a function to call for each request; it returns a function that tells whether that request is still the newest
 */
export function newestOnly(): () => () => boolean {
  let last = 0;
  return () => {
    const turn = ++last;
    return () => turn === last;
  };
}
