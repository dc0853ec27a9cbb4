/** A list of the k best of many numbers, sorted as they are added. */
export class TopK {
  /** best first */
  readonly numbers: number[] = [];
  /** the value of each of them */
  readonly values: number[] = [];
  private readonly most: number;

  /** @param most how many numbers are kept (k) */
  constructor(most: number) {
    this.most = most;
  }

  /**
   * Adds a number if its value is among the best; of equal values the lower number is better. A number must not be
   * offered twice.
   */
  offer(number: number, value: number): void {
    let at = this.numbers.length;
    if (at === this.most && !this.isBefore(number, value, at - 1)) return;
    while (at > 0 && this.isBefore(number, value, at - 1)) at--;
    this.numbers.splice(at, 0, number);
    this.values.splice(at, 0, value);
    if (this.numbers.length > this.most) {
      this.numbers.pop();
      this.values.pop();
    }
  }

  private isBefore(number: number, value: number, at: number): boolean {
    const other = this.values[at]!;
    return value > other || (value === other && number < this.numbers[at]!);
  }
}
