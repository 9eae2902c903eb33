/** Throws that are the same in every run: a small generator with a seed (a Weyl sequence, mixed). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ throw < 1. */
  next(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, 0 ≤ throw < end. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number whose mean is `mean`, between nothing and twice as much. */
  around(mean: number): number {
    const thrown = this.next() * 2 * mean;
    return Math.floor(thrown) + (this.next() < thrown % 1 ? 1 : 0);
  }

  /** One of several, each as often as its weight says. */
  pick<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    throw new Error('nothing to choose from');
  }
}
