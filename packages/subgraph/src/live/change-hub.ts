import { codedError } from '../errors.js';

/** How many streams one process keeps open. */
export interface StreamLimits {
  readonly inAll: number;
  /** Of one person: a page takes one at each owner, and people have several pages open. */
  readonly perViewer: number;
}

/** Why a stream looks again at what it follows. */
export interface Wake {
  /** The record was changed. */
  readonly isChanged: boolean;
  /** What decides who may read the child's record was changed. */
  readonly isDoor: boolean;
  /** Changes may have passed unheard. */
  readonly isUnsure: boolean;
}

const nothing: Wake = { isChanged: false, isDoor: false, isUnsure: false };

/**
 * Who follows what, in this process. What is heard while a follower is busy is remembered as three booleans and not as a
 * list, so that a slow reader costs no memory however much happens.
 */
export class ChangeHub {
  private readonly followers = new Set<Follower>();
  private readonly byViewer = new Map<string, number>();

  constructor(private readonly limits: StreamLimits) {}

  get size(): number {
    return this.followers.size;
  }

  /** @throws GraphQLError TOO_MANY_STREAMS, before anything is looked up */
  join(viewer: string, key: string, ended: AbortSignal): Follower {
    const mine = this.byViewer.get(viewer) ?? 0;
    if (this.followers.size >= this.limits.inAll || mine >= this.limits.perViewer) {
      throw codedError(
        'TOO_MANY_STREAMS',
        'Too many streams are open. Close a page, or try again in a moment.',
      );
    }
    this.byViewer.set(viewer, mine + 1);
    const follower = new Follower(key, ended, () => {
      if (!this.followers.delete(follower)) return;
      const left = (this.byViewer.get(viewer) ?? 1) - 1;
      if (left > 0) this.byViewer.set(viewer, left);
      else this.byViewer.delete(viewer);
    });
    this.followers.add(follower);
    return follower;
  }

  /** A record was changed. */
  changed(key: string): void {
    for (const follower of this.followers) if (follower.key === key) follower.wake({ isChanged: true });
  }

  /** What decides who may read a child's record was changed; `*` when it was of many children at once. */
  doorChanged(childId: string): void {
    for (const follower of this.followers) {
      if (childId === '*' || follower.childId === undefined || follower.childId === childId) {
        follower.wake({ isDoor: true });
      }
    }
  }

  /** Something may have passed unheard: everybody looks again. */
  unsure(): void {
    for (const follower of this.followers) follower.wake({ isUnsure: true });
  }
}

/** One stream's place in the hub. */
export class Follower {
  /** Whose record it is; while that is not known, every child's door concerns the stream. */
  childId: string | undefined;
  private heard: Wake = nothing;
  private rouse: (() => void) | undefined;

  constructor(
    readonly key: string,
    private readonly ended: AbortSignal,
    readonly leave: () => void,
  ) {
    ended.addEventListener('abort', () => this.rouse?.(), { once: true });
  }

  wake(more: Partial<Wake>): void {
    this.heard = { ...this.heard, ...more };
    this.rouse?.();
  }

  /**
   * Waits until something is heard, or for so many milliseconds.
   *
   * @returns undefined when the stream has ended
   */
  async next(longest: number): Promise<Wake | undefined> {
    if (this.heard === nothing && !this.ended.aborted) {
      await new Promise<void>((resolve) => {
        const clock = setTimeout(resolve, longest);
        this.rouse = () => {
          clearTimeout(clock);
          resolve();
        };
      });
      this.rouse = undefined;
    }
    const { heard } = this;
    this.heard = nothing;
    return this.ended.aborted ? undefined : heard;
  }
}
