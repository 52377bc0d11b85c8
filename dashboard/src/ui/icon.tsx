import styles from './icon.module.css';

const shapes = {
  warning: 'M8 1.6 15 14H1L8 1.6Zm-.9 4.2.2 4h1.4l.2-4H7.1Zm.9 5a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  check: 'M6.3 12.2 2.4 8.3l1.3-1.3 2.6 2.6 6-6 1.3 1.3-7.3 7.3Z',
  clock:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.6a4.9 4.9 0 1 1 0 9.8 4.9 4.9 0 0 1 0-9.8Zm-.8 1.7v3.6l2.8 1.7.8-1.3-2-1.2V4.8H7.2Z',
  cross:
    'm4.1 2.8 3.9 3.9 3.9-3.9 1.3 1.3L9.3 8l3.9 3.9-1.3 1.3L8 9.3l-3.9 3.9-1.3-1.3L6.7 8 2.8 4.1l1.3-1.3Z',
  pause: 'M4.5 3h2.2v10H4.5V3Zm4.8 0h2.2v10H9.3V3Z',
  lock: 'M8 1.5A3.5 3.5 0 0 0 4.5 5v1.5h-1v8h9v-8h-1V5A3.5 3.5 0 0 0 8 1.5ZM6.1 5a1.9 1.9 0 1 1 3.8 0v1.5H6.1V5Z',
  search:
    'M7 2a5 5 0 1 0 3 9l3.2 3.2 1.2-1.2-3.2-3.2A5 5 0 0 0 7 2Zm0 1.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6Z',
  print:
    'M4 1.5h8V5H4V1.5ZM2.5 6h11A1.5 1.5 0 0 1 15 7.5V12h-2.5v2.5h-9V12H1V7.5A1.5 1.5 0 0 1 2.5 6ZM5 10v3h6v-3H5Z',
  download:
    'M7.2 1.5h1.6v7l2.5-2.5 1.1 1.1L8 11.5 3.6 7.100l1.1-1.100 2.500 2.500v-7ZM2 12.900h12v1.600H2v-1.600Z',
  back: 'M9.8 2.6 4.4 8l5.4 5.4 1.2-1.2L6.8 8 11 3.8 9.8 2.6Z',
  eye: 'M8 3C4.5 3 1.8 5.3.6 8c1.2 2.7 3.9 5 7.4 5s6.2-2.3 7.4-5C14.2 5.3 11.5 3 8 3Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
  refresh:
    'M8 2.5a5.5 5.5 0 1 0 5.4 6.6l-1.6-.3A3.9 3.9 0 1 1 8 4.1c1.1 0 2 .4 2.7 1.1L9 7h5V2l-1.9 1.9A5.5 5.5 0 0 0 8 2.5Z',
  staff:
    'M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0 7.2c-3.3 0-5.5 1.9-5.5 4.3v.5h11v-.5c0-2.400-2.200-4.300-5.500-4.300Z',
  children:
    'M5.5 2.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Zm5.5 2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM5.5 8C3 8 1.5 9.6 1.5 12v1.5h8V12c0-2.4-1.5-4-4-4Zm5.6 1c-.5 0-.9.1-1.3.200.8 1 1.2 2.2 1.2 3.3v1h3.5V12c0-1.8-1.3-3-3.4-3Z',
  seats:
    'M8 1.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8ZM3 9.5a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Zm10 0a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8ZM8 6.2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  map: 'M1.5 2h5.8v5.8H1.5V2Zm1.500 1.500v2.800h2.800V3.500H3Zm5.700-1.500h5.800v5.800H8.700V2ZM1.500 9.200h5.800V15H1.500V9.200Zm7.200 0h5.800V15H8.700V9.200Zm1.500 1.500v2.800h2.800v-2.800h-2.800Z',
  bars: 'M2 2.5h1.6V14H2V2.5Zm3 1h9v2.4H5V3.5Zm0 4h6v2.4H5V7.5Zm0 4h7.5v2.4H5v-2.4Z',
} as const;

export type IconName = keyof typeof shapes;

/** A small picture beside words that say the same; hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
