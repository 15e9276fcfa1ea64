/** Parts of a file, each taken once. */
export class ClaimedRanges {
  /** In order of place. */
  private readonly ranges: { start: number; end: number }[] = [];

  /** False when some of it is taken already. */
  claim(start: number, end: number): boolean {
    const place = this.findPlace(start);
    const before = this.ranges[place - 1];
    const after = this.ranges[place];
    if ((before && (before.end > start || before.start === start)) || (after && after.start < end))
      return false;
    this.ranges.splice(place, 0, { start, end });
    return true;
  }

  /** Behind all ranges that begin at `start` or before. */
  private findPlace(start: number): number {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ranges[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
