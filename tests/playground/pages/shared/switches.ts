/** What the address asks of a page: ?lang=fr ?theme=dark ?fail=1 ?slow=1 ?csp=strict ?late=1 ?seed=1 ?box=a */
export interface Switches {
  readonly language: 'en' | 'fr';
  readonly dark: boolean;
  /** The network answers 200 and an error, and the text stays. */
  readonly fail: boolean;
  /** The network takes its time to answer. */
  readonly slow: boolean;
  /** The composer appears late and is replaced once. */
  readonly late: boolean;
  /** Makes Math.random repeat itself, so that two runs give the same keys in the DOM. */
  readonly seeded: boolean;
  /** Which generation of a composer, where a network has several. */
  readonly box: string;
}

const query = new URLSearchParams(location.search);

export const switches: Switches = {
  language: query.get('lang') === 'fr' ? 'fr' : 'en',
  dark: query.get('theme') === 'dark',
  fail: query.get('fail') === '1',
  slow: query.get('slow') === '1',
  late: query.get('late') === '1',
  seeded: query.get('seed') === '1',
  box: query.get('box') ?? 'c',
};

if (switches.seeded) {
  let state = 20261126;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
