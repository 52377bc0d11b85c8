import type { ReactNode } from 'react';

export const sv = {
  title: 'Får skolan kalla?',
  lead: 'Kommunen och regionen är skyldiga att se till att en SIP görs. Skolan har inte samma skyldighet: vad den ska eller kan står i BUS-gruppens SIP-rutin, och det skiljer sig mellan grupperna.',
  shall: 'Skolan ska kalla vid behov',
  may: 'Skolan kan kalla vid behov, men måste inte',
  unknown: 'Det är inte inlagt vad rutinen säger',
  by: (group: ReactNode) => <>enligt SIP-rutinen i BUS-gruppen {group}</>,
  inGroup: (group: ReactNode) => <>i BUS-gruppen {group}</>,
  differ: 'Skolan hör till flera grupper, och deras rutiner säger olika.',
  mayAlso: 'Vilken av kommunens BUS-grupper skolan hör till är inte känt.',
};
