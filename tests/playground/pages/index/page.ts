import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import { switches } from '../shared/switches';
import { SAMPLE_DRAFTS } from './drafts';

const fr = switches.language === 'fr';
const say = (english: string, french: string) => (fr ? french : english);

const PLACES: readonly {
  name: string;
  color: string;
  links: readonly (readonly [string, string])[];
}[] = [
  {
    name: 'X',
    color: '#14171a',
    links: [
      [say('Home', 'Accueil'), 'https://x.com/home'],
      [say('A post to answer', 'Un post à commenter'), 'https://x.com/nadiaroy/status/102'],
    ],
  },
  {
    name: 'Facebook',
    color: '#1877f2',
    links: [[say('Post and comments', 'Publication et commentaires'), 'https://www.facebook.com/']],
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
  { name: 'Bluesky', color: '#0f73ff', links: [[say('Home', 'Accueil'), 'https://bsky.app/']] },
  {
    name: 'Mastodon',
    color: '#6364ff',
    links: [[say('Home', 'Accueil'), 'https://mastodon.social/home']],
  },
  { name: 'Phanpy', color: '#3d6fb6', links: [[say('Home', 'Accueil'), 'https://phanpy.social/']] },
  {
    name: 'Elk',
    color: '#cc7d24',
    links: [
      [say('Home', 'Accueil'), 'https://elk.zone/home'],
      [
        say('A thread to answer', 'Un fil à commenter'),
        'https://elk.zone/mastodon.social/@nadiaroy/102',
      ],
    ],
  },
  {
    name: say('A blog', 'Un blogue'),
    color: '#7a5c3e',
    links: [[say('Plain fields', 'Champs simples'), 'https://blog.playground.test/']],
  },
];

function withSwitches(address: string): string {
  const url = new URL(address);
  if (fr) url.searchParams.set('lang', 'fr');
  if (switches.dark) url.searchParams.set('theme', 'dark');
  return url.href;
}

function draftCard(text: string): HTMLElement {
  const button = el('button', { type: 'button', class: 'pg-secondary' }, say('Copy', 'Copier'));
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(text)
      .then(() => (button.textContent = say('Copied', 'Copié')));
  });
  return el('li', { class: 'ix-draft' }, el('p', {}, text), button);
}

root().append(
  el(
    'main',
    { class: 'ix-page' },
    el(
      'header',
      {},
      el('h1', {}, say('Tact’s playground', 'Le terrain de jeu de Tact')),
      el(
        'p',
        { class: 'ix-lead' },
        say(
          'These pages stand in for the networks and run the same editors. Open one, type a draft, and watch the tag beside the box. Nothing leaves this computer.',
          'Ces pages tiennent lieu des réseaux et font tourner les mêmes éditeurs. Ouvrez-en une, tapez un brouillon et regardez l’étiquette à côté de la boîte. Rien ne quitte cet ordinateur.',
        ),
      ),
      el(
        'p',
        { class: 'ix-switches' },
        el(
          'a',
          {
            href: `/?lang=${fr ? 'en' : 'fr'}${switches.dark ? '&theme=dark' : ''}`,
            lang: fr ? 'en' : 'fr',
          },
          fr ? 'In English' : 'En français',
        ),
        el(
          'a',
          { href: `/?lang=${fr ? 'fr' : 'en'}${switches.dark ? '' : '&theme=dark'}` },
          switches.dark ? say('Light', 'Clair') : say('Dark', 'Sombre'),
        ),
      ),
    ),
    el(
      'section',
      { class: 'ix-places' },
      ...PLACES.map((place) => {
        const title = el('h2', {}, place.name);
        const element = el(
          'div',
          { class: 'ix-place' },
          title,
          ...place.links.map(([label, address]) => el('a', { href: withSwitches(address) }, label)),
        );
        element.style.setProperty('--place', place.color);
        return element;
      }),
    ),
    el('h2', {}, say('Drafts to try', 'Brouillons à essayer')),
    el(
      'ul',
      { class: 'ix-drafts' },
      ...SAMPLE_DRAFTS.map((draft) => draftCard(fr ? draft.fr : draft.en)),
    ),
  ),
);
window.playground.ready = true;
