import { useSpeech } from './language.js';

/** A date as people say it, the full date on hover and in print. */
export function Day({ date, as = 'short' }: { date: string; as?: 'short' | 'relative' | 'full' }) {
  const { dates } = useSpeech();
  return (
    <time dateTime={date} title={dates.full(date)}>
      {dates[as](date)}
    </time>
  );
}

/** A moment with its clock time. */
export function Moment({ at }: { at: string }) {
  const { dates } = useSpeech();
  return (
    <time dateTime={at} title={dates.fullMoment(at)}>
      {dates.moment(at)}
    </time>
  );
}

/** Text that people have written in Swedish, so that a screen reader reads it as Swedish on an English page too. */
export function Written({ children }: { children: string }) {
  const { language } = useSpeech();
  return language === 'sv' ? <bdi>{children}</bdi> : <bdi lang="sv">{children}</bdi>;
}
