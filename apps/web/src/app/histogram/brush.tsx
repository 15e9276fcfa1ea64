"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { addressOf } from "@/components/address";
import { formatDay } from "@/components/days";

interface Period {
  from: string;
  to: string;
  count: number;
}
type Bounds = [first: number, last: number];

interface Props {
  periods: Period[];
  /** Of the periods that the query is narrowed to. */
  chosen: Bounds | undefined;
  /** The query without its dates. */
  others: string;
}

/** Chooses days by a drag over the drawing, or by the arrow keys on either edge. */
export function Brush({ periods, chosen, others }: Props) {
  const router = useRouter();
  const [drag, setDrag] = useState<{ anchor: number; at: number }>();
  const [hovered, setHovered] = useState<number>();
  const [edges, setEdges] = useState<Bounds>();
  const step = 100 / periods.length;
  const bounds: Bounds | undefined = drag
    ? [Math.min(drag.anchor, drag.at), Math.max(drag.anchor, drag.at)]
    : (edges ?? chosen);

  function choose([first, last]: Bounds) {
    const [from, to] = [periods[first]?.from, periods[last]?.to];
    if (from && to) router.push(addressOf({ q: `${others} date:${from}/${to}`.trim() }), { scroll: false });
  }

  function findIndex(event: PointerEvent<SVGSVGElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * periods.length);
    return Math.min(Math.max(index, 0), periods.length - 1);
  }

  function move(edge: 0 | 1, event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const [first, last] = bounds ?? [0, periods.length - 1];
    if (event.key === "Enter") return choose([first, last]);
    if (by === undefined) return undefined;
    event.preventDefault();
    const moved: Bounds =
      edge === 0 ? [clamp(first + by, 0, last), last] : [first, clamp(last + by, first, periods.length - 1)];
    return setEdges(moved);
  }

  const told = drag ? undefined : hovered;
  return (
    <>
      <svg
        className="brush"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const anchor = findIndex(event);
          setDrag({ anchor, at: anchor });
        }}
        onPointerMove={(event) => {
          const at = findIndex(event);
          setHovered(at);
          setDrag((before) => before && { ...before, at });
        }}
        onPointerUp={() => {
          if (bounds && drag) choose(bounds);
          setDrag(undefined);
        }}
        onPointerCancel={() => setDrag(undefined)}
        onPointerLeave={() => setHovered(undefined)}
      >
        <rect width="100%" height="100%" fill="transparent" />
        {bounds && (
          <rect
            x={`${bounds[0] * step}%`}
            width={`${(bounds[1] - bounds[0] + 1) * step}%`}
            height="100%"
            className="brush-area"
          />
        )}
        {([0, 1] as const).map((edge) => {
          const index = (bounds ?? [0, periods.length - 1])[edge];
          const day = edge === 0 ? periods[index]?.from : periods[index]?.to;
          return (
            <rect
              key={edge}
              role="slider"
              tabIndex={0}
              aria-label={edge === 0 ? "First day shown" : "Last day shown"}
              aria-valuemin={0}
              aria-valuemax={periods.length - 1}
              aria-valuenow={index}
              aria-valuetext={day && formatDay(day)}
              x={`${(index + edge) * step}%`}
              width="2"
              height="100%"
              className={bounds ? "brush-edge" : "brush-edge-idle"}
              onKeyDown={(event) => move(edge, event)}
            />
          );
        })}
      </svg>
      <p aria-hidden className="brush-note">
        {bounds && drag
          ? `${formatDay(periods[bounds[0]]?.from ?? "")} – ${formatDay(periods[bounds[1]]?.to ?? "")}`
          : told !== undefined && describe(periods[told])}
      </p>
    </>
  );
}

function describe(period: Period | undefined) {
  if (!period) return "";
  const days =
    period.from === period.to
      ? formatDay(period.from)
      : `${formatDay(period.from)} – ${formatDay(period.to)}`;
  return `${days}: ${period.count.toLocaleString("en")}`;
}

function clamp(value: number, least: number, most: number) {
  return Math.min(Math.max(value, least), most);
}
