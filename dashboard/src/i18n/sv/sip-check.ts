/** How other pages name SIP-kollen; what its own say lies beside them. */
export const sipCheck = { rail: 'SIP-kollen', see: 'Se SIP-kollen', offer: 'SIP-kollen till familjen' };
