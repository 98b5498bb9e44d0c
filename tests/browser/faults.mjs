/**
 * Runs in the page and returns what is wrong with its pictures: texts that overlap or leave the
 * picture, too little contrast, the wrong paper, ids that could clash on a page.
 */
export function findFaults(paper) {
  const faults = [];
  const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const holds = (outer, inner, hair) => inner.left >= outer.left - hair && inner.top >= outer.top - hair &&
    inner.right <= outer.right + hair && inner.bottom <= outer.bottom + hair;

  for (const svg of document.querySelectorAll('svg')) {
    const name = svg.parentElement.dataset.name;
    const say = (text) => faults.push(`${name}: ${text}`);
    const picture = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('rect')].map((element) =>
      ({ fill: getComputedStyle(element).fill, box: element.getBoundingClientRect() }));
    if (boxes[0].fill !== paper) say(`its paper is ${boxes[0].fill}`);
    if (svg.querySelector('[id]')) say('it has an id');
    if (picture.width > document.documentElement.clientWidth + 0.5) say('it is wider than the page');

    const texts = [...svg.querySelectorAll('text')].map((element) =>
      ({ words: element.textContent, element, box: element.getBoundingClientRect() }));
    texts.forEach(({ words, element, box }, i) => {
      if (!holds(picture, box, 0.5)) say(`"${words}" leaves the picture`);
      for (const other of texts.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 0.5 && down > 0.5) say(`"${words}" and "${other.words}" overlap`);
      }
      const style = getComputedStyle(element);
      if (parseFloat(style.fontSize) < 11) say(`"${words}" has letters of ${style.fontSize}`);
      // What is painted last below the text is its ground.
      const grounds = boxes.filter((ground) => holds(ground.box, box, 1) && ground.fill !== 'none');
      const ratio = contrast(style.fill, grounds.at(-1)?.fill ?? paper);
      if (ratio < 4.5) say(`"${words}" has a contrast of ${ratio.toFixed(2)}`);
    });

    const grounds = [...new Set(boxes.filter(({ box }) => box.width > 60).map(({ fill }) => fill))];
    for (const element of svg.querySelectorAll('line, path, circle')) {
      const { stroke, fill } = getComputedStyle(element);
      const colour = stroke === 'none' ? fill : stroke;
      if (stroke === 'none' && fill === paper) continue; // the hole in a sign
      const ratio = Math.min(...grounds.map((ground) => contrast(colour, ground)));
      if (ratio < 3) say(`a line in ${colour} has a contrast of ${ratio.toFixed(2)}`);
    }
  }
  return [...new Set(faults)];
}
