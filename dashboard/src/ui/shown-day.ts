/** Nothing that is told of the organisation is older: the county agreement is of 2001. */
const earliest = '1995-01-01';
const latest = '2100-01-01';

/** Whether a text is a day, of the calendar and whole, for which groups, forums and areas can be told. */
export function isShownDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text &&
    earliest <= text &&
    text <= latest
  );
}
