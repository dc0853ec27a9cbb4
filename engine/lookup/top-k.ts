/** The few best of many numbers, kept in order as they come: nothing is sorted that is not kept. */
export class Best {
  /** best first */
  readonly numbers: number[] = [];
  /** what each of them is worth */
  readonly values: number[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Offers a number; of equals the lower number is better. No number may be offered twice. */
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
