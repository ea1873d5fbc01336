// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of an exported page: draws the events that the page holds as JSON, and nothing else. It loads nothing,
// keeps nothing and writes text only as text.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const element = (id) => document.getElementById(id);
  const stage = element("timeline");
  const svgSpace = "http://www.w3.org/2000/svg";
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const dayLength = 864e5;
  const nearest = 0.5; // days across at the closest zoom
  const laneTop = 22;
  const rowHeight = 24;
  const barHeight = 18;
  const mostRows = 6; // of a lane, unless there is room for more
  const markSize = 11;
  const axisHeight = 30;
  const leastHeight = 300; // of all lanes together
  const labelGap = 6;
  const labelSpace = 12; // between two events of a row
  const densityFrom = 260; // events of a lane in sight, above which columns are drawn
  const longestLabel = 260; // px
  const glideTime = 180; // ms

  // Words with %1, %2 for what is put into them.
  const say = (pattern, ...values) => pattern.replace(/%(\d)/g, (_, number) => values[number - 1]);

  const make = (name, attributes, ...children) => {
    const node = document.createElementNS(svgSpace, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const html = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  // --- events -------------------------------------------------------------------------------------------------------
  const events = data.events.map((raw, index) => ({
    index,
    title: raw.title,
    date: raw.date || words.undated,
    from: raw.from,
    to: raw.to,
    isDated: raw.from !== undefined,
    lane: raw.lane,
    flags: new Set((raw.flags || "").split(" ").filter(Boolean)),
    raw,
    folded: [raw.title, raw.wording, raw.speaker, raw.text, ...(raw.passages || [])].join("\n").toLowerCase(),
    isShown: true,
  }));
  const dated = events.filter((event) => event.isDated).sort((a, b) => a.from - b.from || a.index - b.index);
  const undated = events.filter((event) => !event.isDated);
  const lanes = data.lanes.map((lane, index) => ({ ...lane, index, isShown: true, events: [], reach: [] }));
  const listed = new Map([...document.querySelectorAll("#list li")].map((item) => [Number(item.dataset.n), item]));

  let shown = []; // dated events that pass search and filters, in order of time
  let chosen = null;
  let range = { from: 0, to: 1 };

  // Each lane in order of start, with the latest end up to each place, so that what is in sight is found quickly.
  function fillLanes() {
    for (const lane of lanes) {
      lane.events = shown.filter((event) => event.lane === lane.index);
      let reach = -Infinity;
      lane.reach = lane.events.map((event) => (reach = Math.max(reach, event.to)));
    }
  }

  function lowerBound(array, value, key) {
    let low = 0;
    let high = array.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (key(array[middle]) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function inSight(lane) {
    const last = lowerBound(lane.events, range.to, (event) => event.from);
    const first = lowerBound(lane.reach, range.from, (reach) => reach);
    return lane.events.slice(first, last).filter((event) => event.to >= range.from);
  }

  // --- dates --------------------------------------------------------------------------------------------------------
  function civil(day) {
    const date = new Date(Math.floor(day) * dayLength);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
  }

  function dayOf(year, month) {
    const date = new Date(0);
    date.setUTCFullYear(year + Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
    return date.getTime() / dayLength;
  }

  const yearWords = (year) => (year > 0 ? say(words.year, year) : say(words.yearBefore, 1 - year));
  const monthFormat = new Intl.DateTimeFormat(words.locale, { month: "short", timeZone: "UTC" });
  const dayFormat = new Intl.DateTimeFormat(words.locale, { month: "short", day: "numeric", timeZone: "UTC" });
  const asDate = (day) => new Date(day * dayLength);

  // Steps of the axis: months, or days below one month.
  const steps = [
    { days: 1 }, { days: 2 }, { days: 7 }, { months: 1 }, { months: 3 }, { months: 6 },
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => ({ months: 12 * years })),
  ];
  const lengthOf = (step) => step.days || step.months * 30.44;

  function ticks(width) {
    const room = (range.to - range.from) / Math.max(1, width / 96);
    const step = steps.find((candidate) => lengthOf(candidate) >= room) || steps[steps.length - 1];
    const found = [];
    if (step.days) {
      for (let day = Math.ceil(range.from / step.days) * step.days; day <= range.to; day += step.days) {
        const { month, day: number, year } = civil(day);
        found.push({ day, label: month === 0 && number <= step.days ? yearWords(year) : dayFormat.format(asDate(day)) });
      }
      return found;
    }
    const start = civil(range.from);
    let month = Math.floor((start.year * 12 + start.month) / step.months) * step.months;
    for (let day = dayOf(0, month); day <= range.to; month += step.months, day = dayOf(0, month)) {
      if (day < range.from) continue;
      const year = Math.floor(month / 12);
      const isYear = month % 12 === 0;
      found.push({ day, label: isYear ? yearWords(year) : monthFormat.format(asDate(day)) });
    }
    return found;
  }

  // --- drawing ------------------------------------------------------------------------------------------------------
  const svg = make("svg", { role: "presentation", "aria-hidden": "true" });
  const canvas = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  function textWidth(text) {
    let width = widths.get(text);
    if (width === undefined) {
      width = canvas.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  }

  function shortened(text, room) {
    if (textWidth(text) <= room) return text;
    const units = [...text];
    let low = 0;
    let high = units.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (canvas.measureText(units.slice(0, middle).join("") + "…").width <= room) low = middle;
      else high = middle - 1;
    }
    return low > 1 ? units.slice(0, low).join("") + "…" : "";
  }

  // A sign for each kind, so that colour is not all that tells.
  function sign(kind, x, y, size, classes) {
    const half = size / 2;
    const common = { class: `mark ${classes || ""}` };
    switch (kind % 6) {
      case 0: return make("rect", { ...common, x: x - half, y: y - half, width: size, height: size, rx: 2.5 });
      case 1: return make("circle", { ...common, cx: x, cy: y, r: half });
      case 2: return make("path", { ...common, d: `M${x} ${y - half - 1}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}z` });
      case 3: return make("path", { ...common, d: `M${x} ${y - half}l${half + 0.5} ${size}h${-size - 1}z` });
      case 4: return make("path", { ...common, d: `M${x - half} ${y - half}h${size}l${-half / 2} ${half}l${half / 2} ${half}h${-size}z` });
      default: return make("path", { ...common, d: `M${x - half} ${y}l${half / 2} ${-half}h${half}l${half / 2} ${half}l${-half / 2} ${half}h${-half}z` });
    }
  }

  function signIcon(lane) {
    const icon = make("svg", { viewBox: "0 0 14 14", class: `k${lane.kind % 6}`, "aria-hidden": "true" });
    icon.append(sign(lane.kind, 7, 7, 11));
    return icon;
  }

  function gradients() {
    const defs = make("defs", {});
    for (let kind = 0; kind < 6; ++kind) {
      const fade = (name, ...stops) => defs.append(make("linearGradient", { id: `${name}${kind}`, class: `k${kind}` },
        ...stops.map(([offset, opacity]) => make("stop", { offset, "stop-opacity": opacity }))));
      fade("both", [0, 0], [0.25, 0.55], [0.75, 0.55], [1, 0]);
      fade("start", [0, 0], [1, 0.6]);
      fade("end", [0, 0.6], [1, 0]);
    }
    return defs;
  }

  function barOf(event, kind, left, width, y) {
    const classes = ["bar", ...event.flags];
    const attributes = { class: classes.join(" "), x: left, y: y - barHeight / 2, width, height: barHeight, rx: 4 };
    const open = event.flags.has("openStart") ? "start" : event.flags.has("openEnd") ? "end" : null;
    const fade = open || (event.flags.has("approximate") ? "both" : null);
    if (open) attributes.class += " open";
    if (fade) attributes.fill = `url(#${fade}${kind % 6})`;
    const bar = make("rect", attributes);
    if (fade) bar.style.fill = `url(#${fade}${kind % 6})`;
    return bar;
  }

  function drawEvent(event, lane, box, row, top) {
    const y = top + laneTop + row * rowHeight + rowHeight / 2;
    const classes = ["event", `k${lane.kind % 6}`];
    if (event === chosen) classes.push("chosen");
    const group = make("g", { class: classes.join(" "), "data-n": event.index });
    group.append(make("rect", { class: "hit", x: box.left - 3, y: y - 11, width: box.right - box.left + 6, height: 22, rx: 5 }));
    const isVague = event.flags.size > 0;
    if (box.barWidth > markSize) group.append(barOf(event, lane.kind, box.barLeft, box.barWidth, y));
    else group.append(sign(lane.kind, box.barLeft + markSize / 2, y, markSize, isVague ? "vague uncertain" : ""));
    if (box.label) {
      const title = make("text", { class: "title", x: box.labelLeft, y: y + 4.5 });
      title.textContent = box.label;
      group.append(title);
    }
    group.append(make("title", {}, `${event.date} · ${event.title}`));
    return group;
  }

  function boxOf(event, place, width) {
    const barLeft = place(event.from);
    const barWidth = Math.max(place(event.to) - barLeft, 0);
    const clippedLeft = Math.max(barLeft, 0);
    const right = Math.min(Math.max(barLeft + markSize, barLeft + barWidth), width);
    const visible = right - clippedLeft;
    // A long bar carries its title inside, where it stays in sight; a short one beside it.
    const inside = barWidth > markSize && visible > 90;
    const labelLeft = inside ? clippedLeft + labelGap : right + labelGap;
    const room = inside ? visible - 2 * labelGap : Math.min(longestLabel, width - labelLeft - 4);
    const label = room > 24 ? shortened(event.title, room) : "";
    const labelEnd = label && !inside ? labelLeft + textWidth(label) : right;
    return { left: clippedLeft, right: Math.max(right, labelEnd), barLeft, barWidth, labelLeft, label };
  }

  function drawDensity(lane, found, place, width, top, height) {
    const column = 4;
    const counts = new Array(Math.ceil(width / column)).fill(0);
    for (const event of found) {
      const at = Math.floor(Math.max(0, Math.min(width - 1, place(event.from))) / column);
      counts[at] += 1;
    }
    const most = Math.max(...counts);
    const group = make("g", { class: `k${lane.kind % 6}` });
    counts.forEach((count, at) => {
      if (!count) return;
      const tall = Math.max(2, ((height - laneTop - 6) * count) / most);
      group.append(make("rect", { class: "density", x: at * column, y: top + height - 3 - tall, width: column - 1, height: tall }));
    });
    svg.append(group);
    if (chosen && chosen.isShown && chosen.lane === lane.index)
      svg.append(drawEvent(chosen, lane, boxOf(chosen, place, width), 0, top));
  }

  function drawLane(lane, place, width, top, height) {
    const found = inSight(lane);
    const head = make("g", { class: "lane" }, make("line", { x1: 0, x2: width, y1: top, y2: top }));
    const name = make("text", { x: 10, y: top + 15 });
    name.textContent = shortened(lane.name, width / 2);
    head.append(name);
    svg.append(head);
    if (found.length > densityFrom) {
      drawDensity(lane, found, place, width, top, height);
      return;
    }
    const rows = Math.max(1, Math.floor((height - laneTop - 4) / rowHeight));
    const boxes = new Map(found.map((event) => [event, boxOf(event, place, width)]));
    let packed = pack(found, boxes, rows, null);
    // The chosen event always has a place.
    if (packed.hidden.includes(chosen)) packed = pack(found, boxes, rows, chosen);
    for (const [event, row] of packed.placed) svg.append(drawEvent(event, lane, boxes.get(event), row, top));
    if (packed.hidden.length === 0) return;
    const more = make("text", { class: "more", x: width - 8, y: top + 15, "text-anchor": "end", "data-day": packed.hidden[0].from });
    more.textContent = say(words.more, packed.hidden.length);
    svg.append(more);
  }

  // Puts each event into the first row that is free where it begins; `favoured` has the first row before all others.
  function pack(found, boxes, rows, favoured) {
    const ends = new Array(rows).fill(-Infinity);
    const kept = favoured && boxes.get(favoured);
    const placed = favoured ? [[favoured, 0]] : [];
    const hidden = [];
    for (const event of found) {
      if (event === favoured) continue;
      const box = boxes.get(event);
      const meets = kept && kept.left < box.right + labelSpace && kept.right + labelSpace > box.left;
      const row = ends.findIndex((end, index) => end <= box.left && !(meets && index === 0));
      if (row < 0) {
        hidden.push(event);
        continue;
      }
      ends[row] = box.right + labelSpace;
      placed.push([event, row]);
    }
    return { placed, hidden };
  }

  // As many rows as the lane needs when everything is in sight, so that zooming moves no lane.
  function rowsOf(lane, width) {
    const key = `${width} ${lane.events.length}`;
    if (lane.rowsFor === key) return lane.rows;
    const place = (day) => ((day - whole.from) / (whole.to - whole.from)) * width;
    const ends = [];
    if (lane.events.length <= densityFrom)
      for (const event of lane.events) {
        const box = boxOf(event, place, width);
        const row = ends.findIndex((end) => end <= box.left);
        ends[row < 0 ? ends.length : row] = box.right + labelSpace;
      }
    lane.rowsFor = key;
    lane.rows = lane.events.length > densityFrom ? mostRows : Math.min(mostRows, Math.max(1, ends.length));
    return lane.rows;
  }

  function laneHeights(visible, width) {
    const heights = visible.map((lane) => laneTop + rowsOf(lane, width) * rowHeight + 8);
    const spare = leastHeight - heights.reduce((sum, height) => sum + height, 0);
    return spare > 0 ? heights.map((height) => height + Math.floor(spare / heights.length)) : heights;
  }

  function draw() {
    const width = stage.clientWidth;
    const visible = lanes.filter((lane) => lane.isShown);
    canvas.font = `13px ${getComputedStyle(stage).fontFamily}`;
    const heights = laneHeights(visible, width);
    const height = axisHeight + heights.reduce((sum, laneHeight) => sum + laneHeight, 0);
    const place = (day) => ((day - range.from) / (range.to - range.from)) * width;
    svg.replaceChildren(gradients());
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.setAttribute("height", height);
    for (const tick of ticks(width)) {
      const x = Math.round(place(tick.day)) + 0.5;
      const label = make("text", { x: x + 5, y: 19 });
      if (x + 5 + textWidth(tick.label) < width) label.textContent = tick.label;
      svg.append(make("g", { class: "tick" }, make("line", { x1: x, x2: x, y1: 0, y2: height }), label));
    }
    let top = axisHeight;
    visible.forEach((lane, index) => {
      drawLane(lane, place, width, top, heights[index]);
      top += heights[index];
    });
    drawStatus();
  }

  function drawStatus() {
    const count = shown.length + undated.filter((event) => event.isShown).length;
    element("status").textContent = count === 0 ? words.nothingFound : say(words.shown, count, events.length);
  }

  let pending = 0;
  function drawSoon() {
    if (!pending)
      pending = requestAnimationFrame(() => {
        pending = 0;
        draw();
      });
  }

  // --- moving -------------------------------------------------------------------------------------------------------
  const first = dated.length ? dated[0].from : 0;
  const last = dated.reduce((latest, event) => Math.max(latest, event.to), first + 1);
  // What has no known end reaches as far as anything is known, and fades.
  for (const event of dated) {
    if (event.flags.has("openEnd")) event.to = Math.max(event.to, last);
    if (event.flags.has("openStart")) event.from = Math.min(event.from, first);
  }
  dated.sort((a, b) => a.from - b.from || a.index - b.index);
  const margin = Math.max(2, (last - first) * 0.04);
  // Room at the right for the titles of the last events.
  const whole = { from: first - margin, to: last + margin * 5 };

  function held(wished) {
    const span = Math.min(Math.max(wished.to - wished.from, nearest), (whole.to - whole.from) * 1.2);
    const middle = Math.min(Math.max((wished.from + wished.to) / 2, whole.from), whole.to);
    return { from: middle - span / 2, to: middle + span / 2 };
  }

  let glide = 0;
  function moveTo(wished, isAtOnce) {
    const goal = held(wished);
    cancelAnimationFrame(glide);
    if (isAtOnce || calm.matches) {
      range = goal;
      draw();
      return;
    }
    const start = range;
    const began = performance.now();
    const step = (now) => {
      const part = Math.min(1, Math.max(0, (now - began) / glideTime));
      const eased = 1 - (1 - part) ** 3;
      range = { from: start.from + (goal.from - start.from) * eased, to: start.to + (goal.to - start.to) * eased };
      draw();
      if (part < 1) glide = requestAnimationFrame(step);
    };
    glide = requestAnimationFrame(step);
  }

  function zoom(factor, at, isAtOnce) {
    const centre = at ?? (chosen && chosen.isDated ? chosen.from : (range.from + range.to) / 2);
    moveTo({ from: centre - (centre - range.from) * factor, to: centre + (range.to - centre) * factor }, isAtOnce);
  }

  function pan(part, isAtOnce) {
    const by = (range.to - range.from) * part;
    moveTo({ from: range.from + by, to: range.to + by }, isAtOnce);
  }

  function reveal(event) {
    const span = range.to - range.from;
    if (event.isDated && (event.from < range.from + span * 0.03 || event.from > range.to - span * 0.15))
      moveTo({ from: event.from - span * 0.3, to: event.from + span * 0.7 });
    else draw();
  }

  // --- choosing -----------------------------------------------------------------------------------------------------
  const details = element("details");

  function addFact(list, label, text) {
    if (text) list.append(html("dt", {}, label), html("dd", { dir: "auto" }, text));
  }

  function showDetails() {
    if (!chosen) {
      details.replaceChildren(html("p", { class: "quiet" }, words.noneChosen));
      return;
    }
    const { raw } = chosen;
    const lane = lanes[chosen.lane];
    const facts = html("dl", {});
    addFact(facts, words.speaker, raw.speaker);
    addFact(facts, words.wording, raw.wording);
    addFact(facts, words.source, raw.source === undefined ? "" : data.sources[raw.source]);
    const badges = html("p", { class: "quiet" }, html("span", { class: "badge" }, signIcon(lane), lane.name));
    if (raw.state) badges.append(html("span", { class: "badge" }, raw.state));
    const passages = (raw.passages || [raw.text]).filter(Boolean);
    const step = (label, by) => {
      const button = html("button", { type: "button" }, label);
      button.addEventListener("click", () => walk(by));
      return button;
    };
    details.className = `k${lane.kind % 6}`;
    details.replaceChildren(html("h2", { dir: "auto" }, chosen.title), html("p", { class: "when" }, chosen.date), badges,
      ...passages.map((text) => html("blockquote", { dir: "auto" }, text)), facts,
      html("div", { class: "walk" }, step(words.previous, -1), step(words.next, 1)));
    details.scrollTop = 0;
  }

  function choose(event) {
    chosen = event;
    showDetails();
    for (const button of element("undated").querySelectorAll("button"))
      button.classList.toggle("chosen", event !== null && Number(button.dataset.n) === event.index);
    if (event) reveal(event);
    else draw();
  }

  const walkable = () => [...shown, ...undated.filter((event) => event.isShown)];

  function walk(by) {
    const order = walkable();
    if (!order.length) return;
    const at = order.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by));
    choose(order[next]);
  }

  // The event nearest in time in the lane above or below.
  function walkLanes(by) {
    if (!chosen || !chosen.isDated) return walk(by);
    for (let index = chosen.lane + by; index >= 0 && index < lanes.length; index += by) {
      const lane = lanes[index];
      if (!lane.isShown || !lane.events.length) continue;
      const distance = (event) => Math.abs(event.from - chosen.from);
      return choose(lane.events.reduce((best, event) => (distance(event) < distance(best) ? event : best)));
    }
  }

  // --- search and filters -------------------------------------------------------------------------------------------
  function applyFilters() {
    const asked = element("search").value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    for (const event of events) {
      event.isShown = lanes[event.lane].isShown && asked.every((word) => event.folded.includes(word));
      const item = listed.get(event.index);
      if (item) item.hidden = !event.isShown;
    }
    shown = dated.filter((event) => event.isShown);
    fillLanes();
    showUndated();
    if (chosen && !chosen.isShown) choose(null);
    else draw();
  }

  function showUndated() {
    const most = 200;
    const box = element("undated");
    const found = undated.filter((event) => event.isShown);
    box.hidden = found.length === 0;
    const row = html("div", {});
    for (const event of found.slice(0, most)) {
      const button = html("button", { type: "button", "data-n": event.index, dir: "auto" }, event.title);
      button.addEventListener("click", () => choose(event));
      row.append(button);
    }
    if (found.length > most) row.append(html("span", { class: "quiet" }, say(words.more, found.length - most)));
    box.replaceChildren(html("h2", {}, words.undated), row);
  }

  function addFilters() {
    for (const lane of lanes) {
      const count = events.filter((event) => event.lane === lane.index).length;
      const button = html("button", { type: "button", class: "filter", "aria-pressed": "true" },
        signIcon(lane), html("span", {}, lane.name), html("span", { class: "count" }, String(count)));
      button.addEventListener("click", () => {
        lane.isShown = !lane.isShown;
        button.setAttribute("aria-pressed", String(lane.isShown));
        applyFilters();
      });
      element("filters").append(button);
    }
  }

  // --- input --------------------------------------------------------------------------------------------------------
  const dayAt = (clientX) => {
    const box = stage.getBoundingClientRect();
    return range.from + ((clientX - box.left) / box.width) * (range.to - range.from);
  };

  const keys = {
    ArrowRight: () => walk(1),
    ArrowLeft: () => walk(-1),
    ArrowDown: () => walkLanes(1),
    ArrowUp: () => walkLanes(-1),
    Home: () => choose(walkable()[0] || null),
    End: () => choose(walkable().slice(-1)[0] || null),
    PageDown: () => pan(0.6),
    PageUp: () => pan(-0.6),
    "+": () => zoom(0.5),
    "=": () => zoom(0.5),
    "-": () => zoom(2),
    0: () => moveTo(whole),
    Enter: () => (chosen ? details.focus() : walk(1)),
    " ": () => (chosen ? details.focus() : walk(1)),
    Escape: () => choose(null),
  };
  stage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  details.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stage.focus();
    if (event.target === details && (event.key === "ArrowRight" || event.key === "ArrowLeft")) walk(event.key === "ArrowRight" ? 1 : -1);
  });

  // A plain wheel scrolls the page; with Ctrl it zooms, sideways or with Shift it pans.
  stage.addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(event.deltaY * 0.002), dayAt(event.clientX), true);
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      pan((event.deltaX || event.deltaY) / stage.clientWidth, true);
    else return;
    event.preventDefault();
  }, { passive: false });

  let drag = null;
  stage.addEventListener("pointerdown", (event) => {
    if (event.button === 0) drag = { x: event.clientX, range, isMoved: false };
  });
  stage.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const moved = event.clientX - drag.x;
    if (!drag.isMoved && Math.abs(moved) < 4) return;
    if (!drag.isMoved) stage.setPointerCapture(event.pointerId);
    drag.isMoved = true;
    stage.classList.add("dragging");
    const by = (moved / stage.clientWidth) * (drag.range.to - drag.range.from);
    range = held({ from: drag.range.from - by, to: drag.range.to - by });
    drawSoon();
  });
  const drop = () => {
    stage.classList.remove("dragging");
    setTimeout(() => (drag = null));
  };
  stage.addEventListener("pointerup", drop);
  stage.addEventListener("pointercancel", drop);
  stage.addEventListener("click", (event) => {
    if (drag && drag.isMoved) return;
    const hit = event.target.closest(".event");
    const more = event.target.closest(".more");
    if (hit) choose(events[Number(hit.dataset.n)]);
    else if (more) zoom(0.5, Number(more.dataset.day));
  });
  stage.addEventListener("dblclick", (event) => zoom(0.5, dayAt(event.clientX)));

  element("list").addEventListener("click", (event) => {
    const item = event.target.closest("a") && event.target.closest("li");
    if (!item) return;
    event.preventDefault();
    choose(events[Number(item.dataset.n)]);
    details.focus({ preventScroll: true });
    element("stage").scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  });
  element("search").addEventListener("input", applyFilters);
  element("zoomIn").addEventListener("click", () => zoom(0.5));
  element("zoomOut").addEventListener("click", () => zoom(2));
  element("fit").addEventListener("click", () => moveTo(whole));

  // --- start --------------------------------------------------------------------------------------------------------
  stage.append(svg);
  element("tools").hidden = false;
  element("stage").hidden = false;
  addFilters();
  range = { ...whole };
  applyFilters();
  showDetails();
  new ResizeObserver(drawSoon).observe(stage);
  if (document.fonts)
    document.fonts.ready.then(() => {
      widths.clear();
      for (const lane of lanes) lane.rowsFor = "";
      drawSoon();
    });
})();
