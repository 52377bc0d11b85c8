import { Link } from 'wouter';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { PageHeading } from '../../shell/page-heading.js';
import { useTitle } from '../../shell/title.js';
import { useAskedViewer } from '../../shell/viewer.js';
import { buttonClass } from '../../ui/button.js';
import { Message } from '../../ui/message.js';

export function NotFoundPage() {
  const { t } = useSpeech();
  const text = t.pages.notFound;
  useTitle(text.title);
  // No operation of the page's own brings who reads: the menu beside it would be a guess.
  useAskedViewer();
  return (
    <Message
      heading={<PageHeading>{text.title}</PageHeading>}
      action={
        <Link className={buttonClass('primary')} href={paths.start}>
          {text.home}
        </Link>
      }
    >
      <p>{text.body}</p>
    </Message>
  );
}
