import type { PublishedPost } from '../shared/protocol/messages';
import type { Outgoing } from './composer-session';
import { localMoment } from './local-moment';

/** What one publication has in common. */
export interface Publication extends Pick<PublishedPost, 'id' | 'seconds' | 'network' | 'host'> {
  /** Campaigns that there are now: one that was taken out since it was chosen is none. */
  readonly campaigns: readonly string[];
}

/** The posts of one publication: a thread is one for each of its boxes; the time of writing goes with the first. */
export function publishedPosts(
  { texts, reply, quote, campaign }: Outgoing,
  { id, seconds, network, host, campaigns }: Publication,
): readonly PublishedPost[] {
  const moment = localMoment(new Date());
  return texts.map((text, index) => ({
    ...moment,
    text,
    reply,
    quote: quote && index === 0,
    id: index === 0 ? id : `${id}.${index + 1}`,
    seconds: index === 0 ? seconds : 0,
    network,
    host,
    campaign: campaign !== null && campaigns.includes(campaign) ? campaign : null,
  }));
}
