import { useSpeech } from '../i18n/language.js';
import type { IconName } from '../ui/icon.js';
import type { Tone } from '../ui/notice.js';
import { Tag } from '../ui/tag.js';
import type { StandingState } from './standing-state.js';

const looks: Record<StandingState, { tone: Tone | 'neutral'; icon: IconName }> = {
  shared: { tone: 'well', icon: 'check' },
  partlyBlocked: { tone: 'gap', icon: 'lock' },
  blocked: { tone: 'gap', icon: 'lock' },
  unreleased: { tone: 'late', icon: 'pause' },
  waiting: { tone: 'late', icon: 'clock' },
  notYet: { tone: 'soon', icon: 'clock' },
  expired: { tone: 'late', icon: 'warning' },
  withdrawn: { tone: 'neutral', icon: 'cross' },
};

/** The state in a word, to find one's way by. */
export function StandingTag({ state }: { state: StandingState }) {
  const { t } = useSpeech();
  return <Tag {...looks[state]}>{t.sharing.state[state]}</Tag>;
}
