/** A page of the playground and the host names it answers to. */
export interface PlaygroundSite {
  /** Folder under pages/. */
  readonly folder: string;
  readonly hosts: readonly string[];
  /** File in the folder that the browser runs. */
  readonly script: 'page.ts' | 'page.tsx';
  /** What the page is called in the index. */
  readonly title: string;
}

/** Every network the playground stands in for. Host names are the real ones: adapters choose by them. */
export const PLAYGROUND_SITES: readonly PlaygroundSite[] = [
  { folder: 'index', hosts: ['playground.test'], script: 'page.ts', title: 'Playground' },
  { folder: 'x', hosts: ['x.com', 'twitter.com'], script: 'page.tsx', title: 'X' },
  { folder: 'facebook', hosts: ['www.facebook.com'], script: 'page.ts', title: 'Facebook' },
  { folder: 'linkedin', hosts: ['www.linkedin.com'], script: 'page.ts', title: 'LinkedIn' },
  { folder: 'bluesky', hosts: ['bsky.app'], script: 'page.ts', title: 'Bluesky' },
  { folder: 'mastodon', hosts: ['mastodon.social'], script: 'page.tsx', title: 'Mastodon' },
  { folder: 'phanpy', hosts: ['phanpy.social'], script: 'page.ts', title: 'Phanpy' },
  { folder: 'elk', hosts: ['elk.zone'], script: 'page.ts', title: 'Elk' },
  { folder: 'instagram', hosts: ['www.instagram.com'], script: 'page.ts', title: 'Instagram' },
  { folder: 'threads', hosts: ['www.threads.com'], script: 'page.ts', title: 'Threads' },
  {
    folder: 'pinterest',
    hosts: ['www.pinterest.com', 'fr.pinterest.com'],
    script: 'page.tsx',
    title: 'Pinterest',
  },
  { folder: 'tiktok', hosts: ['www.tiktok.com'], script: 'page.tsx', title: 'TikTok' },
  {
    folder: 'reddit',
    hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com'],
    script: 'page.ts',
    title: 'Reddit',
  },
  { folder: 'old-reddit', hosts: ['old.reddit.com'], script: 'page.ts', title: 'Reddit (old)' },
  {
    folder: 'youtube',
    hosts: ['www.youtube.com', 'studio.youtube.com'],
    script: 'page.ts',
    title: 'YouTube',
  },
  {
    folder: 'google-business',
    hosts: ['www.google.com'],
    script: 'page.ts',
    title: 'Google Business',
  },
  {
    folder: 'wordpress',
    hosts: ['wordpress.com', 'atelier.playground.test'],
    script: 'page.tsx',
    title: 'WordPress',
  },
  { folder: 'tumblr', hosts: ['www.tumblr.com'], script: 'page.tsx', title: 'Tumblr' },
  { folder: 'blog', hosts: ['blog.playground.test'], script: 'page.ts', title: 'A blog' },
];

/** The site that answers for a host, or null. */
export function siteOfHost(host: string): PlaygroundSite | null {
  return PLAYGROUND_SITES.find((site) => site.hosts.includes(host)) ?? null;
}
