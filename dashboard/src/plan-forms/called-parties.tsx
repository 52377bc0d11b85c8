import { useSpeech } from '../i18n/language.js';
import { PartyName } from '../parties/party.js';
import { Option, Options } from '../ui/options.js';
import { partyName } from './party-names.js';
import type { Party } from './plan-facts.js';

interface CalledPartiesProps {
  parties: readonly Party[];
  chosen: readonly string[];
  problem: string | undefined;
  onChoose(chosen: readonly string[]): void;
}

/** Who is called: everybody, unless somebody is left out. */
export function CalledParties({ parties, chosen, problem, onChoose }: CalledPartiesProps) {
  const speech = useSpeech();
  return (
    <Options legend={speech.t.moves.call.parties} problem={problem}>
      {parties.map((party) => (
        <Option
          key={party.id}
          type="checkbox"
          checked={chosen.includes(party.id)}
          invalid={problem !== undefined}
          onChange={(isChosen) =>
            onChoose(isChosen ? [...chosen, party.id] : chosen.filter((id) => id !== party.id))
          }
          title={<PartyName kind={party.kind}>{partyName(party, speech)}</PartyName>}
        />
      ))}
    </Options>
  );
}
