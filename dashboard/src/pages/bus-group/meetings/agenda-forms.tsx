import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, TextField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import { ListDocument, PlaceItem } from './meeting-changes.js';

interface AgendaFormProps {
  meeting: Meeting;
  onClose(): void;
}

/** Lists a document of the meeting, or of an item: named and pointed to, and kept elsewhere. */
export function DocumentForm({ meeting, onClose }: AgendaFormProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.meetingForms;
  const changeName = useChangeName();
  const [title, setTitle] = useState('');
  const [reference, setReference] = useState('');
  const [link, setLink] = useState('');
  const [itemId, setItem] = useState('');
  const read = () => {
    if (title.trim() === '') return [{ field: 'documentTitle', code: 'REQUIRED' as const }];
    const asked = {
      ...{ meetingId: meeting.id, itemId: itemId || null, title: title.trim() },
      ...{ reference: reference.trim() || null, link: link.trim() || null },
    };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.documentTitle}
      action={text.save}
      change={ListDocument}
      read={read}
      done={text.documentListed}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField
            label={text.documentName}
            hint={text.noChild}
            problem={problem('documentTitle') ?? problem('title') ?? problem('meetingId')}
            value={title}
            onWrite={setTitle}
          />
          <TextField
            label={t.changes.optional(text.reference)}
            hint={text.referenceHint}
            problem={problem('reference')}
            value={reference}
            onWrite={setReference}
          />
          <TextField
            label={t.changes.optional(text.documentLink)}
            hint={text.linkHint}
            problem={problem('link')}
            value={link}
            onWrite={setLink}
          />
          {meeting.agenda.length > 0 && (
            <ChoiceField
              label={text.documentOf}
              problem={problem('itemId')}
              value={itemId}
              options={[
                ['', text.documentOfMeeting],
                ...meeting.agenda.map((item) => [item.id, item.title] as const),
              ]}
              onChoose={setItem}
            />
          )}
        </>
      )}
    </GroupForm>
  );
}

/** Gives an item another place on the agenda. */
export function PlaceForm({ meeting, onClose }: AgendaFormProps) {
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const [itemId, setItem] = useState('');
  const [place, setPlace] = useState('');
  const { agenda } = meeting;
  const read = () => {
    if (itemId === '') return [{ field: 'movedItem', code: 'REQUIRED' as const }];
    if (place === '') return [{ field: 'place', code: 'REQUIRED' as const }];
    const asked = { meetingId: meeting.id, itemId, place: Number(place) };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.placeTitle}
      action={text.save}
      change={PlaceItem}
      read={read}
      done={text.placed}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={text.movedItem}
            problem={problem('movedItem') ?? problem('itemId') ?? problem('meetingId')}
            value={itemId}
            options={[
              ['', text.choose],
              ...agenda.map((item, at) => [item.id, `${at + 1}. ${item.title}`] as const),
            ]}
            onChoose={setItem}
          />
          <ChoiceField
            label={text.newPlace}
            problem={problem('place')}
            value={place}
            options={[
              ['', text.choose],
              ...agenda.map((item, at) => [`${at + 1}`, text.placeOf(at + 1, item.title)] as const),
            ]}
            onChoose={setPlace}
          />
        </>
      )}
    </GroupForm>
  );
}
