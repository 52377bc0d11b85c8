/** Under which name the page about sharing is told, once, what has just been done on another page. */
export const sharingTold = 'sharing.told';
export type SharingTold = 'released' | 'waiting';
