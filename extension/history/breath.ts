/** Longest the page is kept from drawing and from hearing "Cancel", in milliseconds: under a tenth of a second feels
 * immediate (Nielsen, Usability Engineering, 1993), and a batch is classified within the rest. */
const LONGEST = 40;

/** Lets the page draw and answer now and then during long work. */
export class Breath {
  private last = performance.now();

  /** It is time for a pause. */
  get isDue(): boolean {
    return performance.now() - this.last > LONGEST;
  }

  async take(): Promise<void> {
    await new Promise((resume) => setTimeout(resume));
    this.last = performance.now();
  }
}
