/** Copies of a plan to keep: for the family, or for another system. */
export const download = {
  open: 'Ladda ner',
  title: 'Ladda ner planen',
  lead: 'PDF är skriven för familjen, och det som vårdnadshavare inte får läsa är inte med. Filen för andra system (FHIR) har allt som du får se. Att du hämtar planen skrivs i loggen hos kommunen och regionen.',
  careful: 'Filen hamnar på din dator. Lägg den inte i delade mappar, och ta bort den när den är lämnad.',
  choices: { pdfSv: 'PDF på svenska', pdfEn: 'PDF på engelska', fhir: 'Fil för andra system (FHIR)' },
  busy: 'Filen görs …',
  done: 'Filen är hämtad.',
  trouble: {
    notFound: 'Planen finns inte längre, eller är inte delad med dig. Ingen fil gjordes.',
    unreachable:
      'Kommunen eller tjänsten som gör filer kunde inte nås. Ingen fil gjordes. Försök igen om en stund.',
    offline: 'Det gick inte att nå tjänsten. Kontrollera nätet och försök igen.',
    signedOut: 'Du är utloggad. Logga in och försök igen.',
    fault: 'Något gick fel hos oss. Ingen fil gjordes. Försök igen.',
  },
};
