import styles from './skeleton.module.css';

interface SkeletonProps {
  /** CSS lengths; the shape should be that of what comes. */
  width?: string;
  height?: string;
}

/** Stands where something will stand when it has been fetched. Says nothing to a screen reader; a live region does. */
export function Skeleton({ width = '100%', height = '1em' }: SkeletonProps) {
  return (
    <span className={styles.skeleton} style={{ inlineSize: width, blockSize: height }} aria-hidden="true" />
  );
}
