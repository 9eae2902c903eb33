/**
 * Last parts of host names, so that an address without "https://" can be told from a missing space after a full stop.
 * All countries, and the general ones that people meet (IANA's list, general knowledge; it has a thousand rarer ones).
 */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd ' +
  'cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ' +
  'ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg ' +
  'kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv ' +
  'mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa ' +
  'sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug ' +
  'uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';

const GENERAL =
  'academy agency app art asia audio auction band bank bar beauty beer berlin best bike bio biz blog boutique build ' +
  'business buzz cab cafe camera camp capital cards care careers casa cat catering center chat church city clinic ' +
  'clothing cloud club codes coach coffee com community company computer consulting contact cool coop courses credit ' +
  'dance dating deals delivery dental design dev digital direct directory dog domains download earth education email ' +
  'energy engineering events exchange expert express family fan farm fashion film finance fish fit fitness flights ' +
  'florist foundation fun fund furniture fyi gallery game games garden gay gift gifts global gold golf gov graphics ' +
  'green group guide guru hair health help holiday homes host hotel house how immo inc info ink institute insure int ' +
  'international investments jewelry jobs kim kitchen land law lawyer legal life lighting limited limo link live llc ' +
  'loan lol london love ltd management market marketing mba media memorial men menu miami mil mobi moe money movie ' +
  'museum music name net network news ngo ninja now nyc one ong online org page paris partners parts party pet photo ' +
  'photography photos pics pictures pink pizza place plumbing plus poker press pro productions promo properties pub ' +
  'quebec racing recipes red rentals repair report rest restaurant review reviews rocks run sale salon school science ' +
  'services sex shoes shop shopping show singles site ski social software solar solutions space sport store stream ' +
  'studio study style supplies supply support surf swiss systems tattoo tax taxi team tech technology tel tennis ' +
  'theater tips today tokyo tools top tours town toys trade training travel tube university vacations ventures vet ' +
  'video villas vin vip vision vodka vote voyage watch webcam website wedding wiki win wine work works world wtf xxx ' +
  'xyz yoga zone';

const KNOWN: ReadonlySet<string> = new Set(`${COUNTRIES} ${GENERAL} edu`.split(' '));

/** Whether a label can end a host name. Names of other scripts are known by their coded form. */
export function isTopLevelDomain(label: string): boolean {
  const name = label.toLowerCase();
  return KNOWN.has(name) || name.startsWith('xn--');
}
