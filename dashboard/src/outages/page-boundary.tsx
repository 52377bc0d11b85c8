import { Component, type ReactNode } from 'react';
import { useSpeech } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Message } from '../ui/message.js';

/** Shows a page in place of one that broke while it was drawn. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

/** In place of a page that cannot be drawn, or of a site that cannot start. */
export function BrokenPage() {
  const { t } = useSpeech();
  return (
    <Message
      heading={<h1>{t.pages.broken.title}</h1>}
      action={
        <Button look="primary" onClick={() => window.location.reload()}>
          {t.pages.broken.reload}
        </Button>
      }
    >
      <p>{t.pages.broken.body}</p>
    </Message>
  );
}
