import type { ReactNode } from 'react';

export const pages = {
  signIn: {
    title: 'Samsyn',
    lead: 'En gemensam plan för barnet. Alla runt barnet ser samma sak, och ingen ser mer än den får.',
    button: 'Logga in',
    points: [
      [
        'Samma plan',
        'Skola, socialtjänst och vård läser en samordnad individuell plan (SIP), med mål och vem som gör vad.',
      ],
      [
        'Inget mellan stolarna',
        'Mål som ingen har åtagit sig, remisser som alla sagt nej till och uppföljningar som passerat visas först.',
      ],
      [
        'Varje läsning loggas',
        'Varje verksamhet lämnar ut sina egna uppgifter, på en angiven grund. Alla kan se vem som har tittat.',
      ],
    ],
    expired: 'Du har blivit utloggad. Logga in igen för att fortsätta där du var.',
    failed: 'Inloggningen gick inte att slutföra. Försök igen.',
    unreachable: 'Inloggningstjänsten kunde inte nås. Försök igen om en stund.',
    continues: 'Efter inloggningen kommer du till sidan du ville öppna.',
  },
  secretariat: {
    title: 'Din roll ser aldrig enskilda barn',
    body: 'Sekretariatet följer hur samverkan fungerar i länet, utan uppgifter om något barn. Därför finns inga barn att visa här. Vad barn och vårdnadshavare tycker om möten och planer ser du i SIP-kollen. Fler sidor om länet kommer i en senare del.',
  },
  notFound: {
    title: 'Sidan finns inte',
    body: 'Kontrollera adressen.',
    home: 'Till startsidan',
  },
  broken: {
    title: 'Sidan gick sönder',
    body: 'Något gick fel när sidan skulle visas. Ingenting har gått förlorat.',
    reload: 'Ladda om sidan',
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    lead: 'Samsyn ska kunna användas av alla. Här står hur tjänsten uppfyller lagen om tillgänglighet till digital offentlig service (DOS-lagen), vilka brister vi känner till och hur du rapporterar fler.',
    how: 'Så tillgänglig är tjänsten',
    howBody:
      'Målet är EN 301 549 och WCAG 2.1 nivå AA. Allt går att göra med tangentbord, diagram har en tabell med samma uppgifter, färg bär aldrig ensam en betydelse, och sidorna fungerar vid 320 bildpunkters bredd och dubbel textstorlek.',
    tested: 'Så har vi testat',
    testedBody:
      'Sidorna prövas automatiskt med axe vid varje ändring, i ljust och mörkt utseende. Kontrasten räknas fram för alla färgpar. Ingen oberoende granskning och inget prov med användare av hjälpmedel är gjort ännu.',
    known: 'Brister vi känner till',
    knownBody:
      'Planernas texter är på svenska även när tjänsten visas på engelska. Texterna skrivs av många och är inte alltid lättlästa.',
    report: 'Rapportera en brist',
    reportBody: (channel: ReactNode) => (
      <>
        Beskriv vad du ville göra, vad som hände och vilket hjälpmedel du använder. {channel} Skriv inga
        uppgifter om ett barn. Du får svar inom två veckor.
      </>
    ),
    reportTo: (address: ReactNode) => <>Skriv till {address}.</>,
    reportNoAddress:
      'Vänd dig till supporten där du arbetar: den som driftsätter tjänsten anger adressen här.',
    subject: 'Tillgänglighet i Samsyn',
    supervision: 'Tillsyn',
    supervisionBody: (link: ReactNode) => (
      <>Är du inte nöjd med svaret kan du anmäla det till {link} för digital tillgänglighet.</>
    ),
    authority: 'tillsynsmyndigheten',
    date: 'Redogörelsen gäller version 0.1 och uppdaterades den 22 november 2026.',
  },
};
