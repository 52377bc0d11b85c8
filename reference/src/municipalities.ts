import { type Sourced, said, UNDATED } from './sourced.js';

/** One of the county's 26 municipalities. */
export interface Municipality extends Sourced {
  /** Statistics Sweden's code, four digits: county 01 and the municipality's two. */
  readonly code: string;
  /** Readable id; also the id of the municipality's single part, except in Stockholm. */
  readonly slug: string;
  readonly name: string;
  /** The principal (huvudman) that a signed-in person's token names, such as `tyreso-kommun`. */
  readonly principal: string;
}

function municipality(code: string, slug: string, name: string, principal = `${slug}-kommun`): Municipality {
  return {
    code,
    slug,
    name,
    principal,
    ...said('SCB, kommunkoder (län 01); att länet har 26 kommuner: f2, avsnitt ”Samverkan inom BUS”'),
    ...UNDATED,
  };
}

/** Stockholm's code: the only municipality here that is divided into several parts. */
export const STOCKHOLM = '0180';

/** In the order of their codes. */
export const municipalities: readonly Municipality[] = [
  municipality('0114', 'upplands-vasby', 'Upplands Väsby'),
  municipality('0115', 'vallentuna', 'Vallentuna'),
  municipality('0117', 'osteraker', 'Österåker'),
  municipality('0120', 'varmdo', 'Värmdö'),
  municipality('0123', 'jarfalla', 'Järfälla'),
  municipality('0125', 'ekero', 'Ekerö'),
  municipality('0126', 'huddinge', 'Huddinge'),
  municipality('0127', 'botkyrka', 'Botkyrka'),
  municipality('0128', 'salem', 'Salem'),
  municipality('0136', 'haninge', 'Haninge'),
  municipality('0138', 'tyreso', 'Tyresö'),
  municipality('0139', 'upplands-bro', 'Upplands-Bro'),
  municipality('0140', 'nykvarn', 'Nykvarn'),
  municipality('0160', 'taby', 'Täby'),
  municipality('0162', 'danderyd', 'Danderyd'),
  municipality('0163', 'sollentuna', 'Sollentuna'),
  municipality(STOCKHOLM, 'stockholm', 'Stockholm', 'stockholms-stad'),
  municipality('0181', 'sodertalje', 'Södertälje'),
  municipality('0182', 'nacka', 'Nacka'),
  municipality('0183', 'sundbyberg', 'Sundbyberg'),
  municipality('0184', 'solna', 'Solna'),
  municipality('0186', 'lidingo', 'Lidingö'),
  municipality('0187', 'vaxholm', 'Vaxholm'),
  municipality('0188', 'norrtalje', 'Norrtälje'),
  municipality('0191', 'sigtuna', 'Sigtuna'),
  municipality('0192', 'nynashamn', 'Nynäshamn'),
];

/** The municipality with a code. Throws for a code outside the county. */
export function getMunicipality(code: string): Municipality {
  const found = municipalities.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No municipality in Stockholm County has the code ${code}`);
  return found;
}
