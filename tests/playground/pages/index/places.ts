/** Says one of two things, by the page's language. */
type Say = (english: string, french: string) => string;

/** A network on the index: its pages, by what they show. */
export interface Place {
  readonly name: string;
  readonly color: string;
  readonly links: readonly (readonly [string, string])[];
}

/** Everything the index leads to. */
export function places(say: Say): readonly Place[] {
  const home = say('Home', 'Accueil');
  const post = say('New post', 'Nouvelle publication');
  return [
    {
      name: 'X',
      color: '#14171a',
      links: [
        [home, 'https://x.com/home'],
        [say('A post to answer', 'Un post à commenter'), 'https://x.com/nadiaroy/status/102'],
      ],
    },
    {
      name: 'Facebook',
      color: '#1877f2',
      links: [
        [say('Post and comments', 'Publication et commentaires'), 'https://www.facebook.com/'],
      ],
    },
    {
      name: 'LinkedIn',
      color: '#0a66c2',
      links: [
        [say('Newest box', 'Boîte la plus récente'), 'https://www.linkedin.com/feed/?box=c'],
        [say('In a shadow root', 'Dans un shadow root'), 'https://www.linkedin.com/feed/?box=b'],
        [say('Older box', 'Ancienne boîte'), 'https://www.linkedin.com/feed/?box=a'],
      ],
    },
    {
      name: 'Instagram',
      color: '#c13584',
      links: [[home, 'https://www.instagram.com/']],
    },
    { name: 'Threads', color: '#333333', links: [[home, 'https://www.threads.com/']] },
    { name: 'Bluesky', color: '#0f73ff', links: [[home, 'https://bsky.app/']] },
    { name: 'Mastodon', color: '#6364ff', links: [[home, 'https://mastodon.social/home']] },
    { name: 'Phanpy', color: '#3d6fb6', links: [[home, 'https://phanpy.social/']] },
    {
      name: 'Elk',
      color: '#cc7d24',
      links: [
        [home, 'https://elk.zone/home'],
        [
          say('A thread to answer', 'Un fil à commenter'),
          'https://elk.zone/mastodon.social/@nadiaroy/102',
        ],
      ],
    },
    {
      name: 'Reddit',
      color: '#b8371f',
      links: [
        [post, 'https://www.reddit.com/r/bakers/submit'],
        [
          say('Older pages', 'Anciennes pages'),
          'https://old.reddit.com/r/bakers/submit?selftext=true',
        ],
      ],
    },
    {
      name: 'Pinterest',
      color: '#c8232c',
      links: [[say('New Pin', 'Nouvelle épingle'), 'https://www.pinterest.com/pin-creation-tool/']],
    },
    { name: 'Tumblr', color: '#33465d', links: [[post, 'https://www.tumblr.com/dashboard']] },
    {
      name: 'YouTube',
      color: '#b3261e',
      links: [
        [say('Comments', 'Commentaires'), 'https://www.youtube.com/watch?v=loaf'],
        [
          say('A video to publish', 'Une vidéo à publier'),
          'https://studio.youtube.com/channel/loaf/videos',
        ],
      ],
    },
    {
      name: 'TikTok',
      color: '#161823',
      links: [
        [
          say('A video to publish', 'Une vidéo à publier'),
          'https://www.tiktok.com/tiktokstudio/upload',
        ],
      ],
    },
    {
      name: 'Google Business Profile',
      color: '#1a5fb4',
      links: [[say('In a frame', 'Dans un cadre'), 'https://www.google.com/search?q=corner+loaf']],
    },
    {
      name: 'WordPress',
      color: '#23608f',
      links: [
        [say('Block editor', 'Éditeur de blocs'), 'https://wordpress.com/wp-admin/post-new.php'],
        [
          say('A post with comments', 'Un article avec commentaires'),
          'https://atelier.playground.test/pain-du-samedi/',
        ],
      ],
    },
    {
      name: say('A blog', 'Un blogue'),
      color: '#7a5c3e',
      links: [[say('Plain fields', 'Champs simples'), 'https://blog.playground.test/']],
    },
  ];
}
