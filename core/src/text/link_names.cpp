#include "text/link_names.h"

#include <algorithm>
#include <array>

namespace tact::text {
namespace {

// Checked by hand against the root zone (IANA) and the Public Suffix List (Mozilla, MPL 2.0); only names that posts
// use.

constexpr std::array<std::u16string_view, 131> kCertain = {
    u"accountant",  u"agency",     u"ai",      u"alsace",    u"apartments", u"app",      u"au",         u"auto",
    u"ba",          u"be",         u"berlin",  u"bio",       u"biz",        u"blog",     u"boutique",   u"br",
    u"brussels",    u"builders",   u"bzh",     u"ca",        u"cafe",       u"catering", u"cc",         u"ch",
    u"ci",          u"cleaning",   u"clinic",  u"clothing",  u"club",       u"cm",       u"co",         u"com",
    u"consulting",  u"coop",       u"corsica", u"cz",        u"de",         u"dental",   u"design",     u"dev",
    u"dk",          u"dz",         u"eco",     u"edu",       u"es",         u"eu",       u"fi",         u"fm",
    u"fr",          u"gallery",    u"gd",      u"gg",        u"gl",         u"global",   u"gov",        u"gp",
    u"gr",          u"homes",      u"ht",      u"hu",        u"ie",         u"il",       u"im",         u"immo",
    u"info",        u"int",        u"io",      u"it",        u"jewelry",    u"jp",       u"kr",         u"london",
    u"lu",          u"ly",         u"mc",      u"me",        u"mil",        u"mobi",     u"mq",         u"mx",
    u"nc",          u"net",        u"news",    u"ngo",       u"nl",         u"nyc",      u"nz",         u"ong",
    u"online",      u"org",        u"organic", u"paris",     u"pe",         u"pet",      u"pf",         u"photo",
    u"photography", u"photos",     u"pl",      u"plumbing",  u"properties", u"pt",       u"quebec",     u"realty",
    u"recipes",     u"restaurant", u"ro",      u"ru",        u"sh",         u"shop",     u"site",       u"sn",
    u"store",       u"studio",     u"swiss",   u"tech",      u"tel",        u"tn",       u"tours",      u"tr",
    u"tv",          u"uk",         u"us",      u"vacations", u"vegas",      u"vet",      u"vlaanderen", u"wedding",
    u"ws",          u"xn--p1ai",   u"xyz"};

constexpr std::array<std::u16string_view, 110> kAlsoWords = {
    u"academy",   u"am",      u"art",     u"as",        u"at",        u"bank",       u"bar",     u"beauty",
    u"beer",      u"bike",    u"build",   u"business",  u"camp",      u"care",       u"cars",    u"cash",
    u"charity",   u"cheap",   u"church",  u"coffee",    u"community", u"company",    u"deals",   u"digital",
    u"discount",  u"do",      u"doctor",  u"dog",       u"earth",     u"education",  u"energy",  u"events",
    u"farm",      u"fashion", u"finance", u"fitness",   u"food",      u"foundation", u"fun",     u"fund",
    u"garden",    u"gift",    u"gifts",   u"golf",      u"green",     u"group",      u"guide",   u"hair",
    u"health",    u"holiday", u"hotel",   u"house",     u"in",        u"is",         u"kitchen", u"la",
    u"land",      u"law",     u"legal",   u"life",      u"link",      u"live",       u"love",    u"ma",
    u"marketing", u"media",   u"menu",    u"money",     u"music",     u"my",         u"name",    u"no",
    u"page",      u"party",   u"pizza",   u"pro",       u"pub",       u"re",         u"rent",    u"run",
    u"sale",      u"salon",   u"school",  u"se",        u"services",  u"shoes",      u"show",    u"ski",
    u"so",        u"social",  u"solar",   u"solutions", u"spa",       u"space",      u"surf",    u"taxi",
    u"team",      u"tickets", u"tips",    u"to",        u"today",     u"tools",      u"travel",  u"university",
    u"video",     u"website", u"wine",    u"works",     u"world",     u"yoga"};

constexpr std::array<std::u16string_view, 123> kSuffixes = {u"ab.ca",
                                                            u"ac.be",
                                                            u"ac.nz",
                                                            u"ac.uk",
                                                            u"asso.fr",
                                                            u"asso.nc",
                                                            u"asso.re",
                                                            u"bandcamp.com",
                                                            u"bc.ca",
                                                            u"beacons.ai",
                                                            u"bigcartel.com",
                                                            u"blogspot.ca",
                                                            u"blogspot.co.uk",
                                                            u"blogspot.com",
                                                            u"blogspot.fr",
                                                            u"bsky.social",
                                                            u"business.site",
                                                            u"canalblog.com",
                                                            u"carrd.co",
                                                            u"co.il",
                                                            u"co.in",
                                                            u"co.jp",
                                                            u"co.kr",
                                                            u"co.ma",
                                                            u"co.nz",
                                                            u"co.uk",
                                                            u"co.za",
                                                            u"com.ar",
                                                            u"com.au",
                                                            u"com.br",
                                                            u"com.co",
                                                            u"com.es",
                                                            u"com.fr",
                                                            u"com.hk",
                                                            u"com.ht",
                                                            u"com.lb",
                                                            u"com.mx",
                                                            u"com.pl",
                                                            u"com.pt",
                                                            u"com.re",
                                                            u"com.sg",
                                                            u"com.tn",
                                                            u"com.tr",
                                                            u"company.site",
                                                            u"e-monsite.com",
                                                            u"ecwid.com",
                                                            u"edu.au",
                                                            u"eklablog.com",
                                                            u"eu.org",
                                                            u"firebaseapp.com",
                                                            u"fr.gd",
                                                            u"fr.nf",
                                                            u"free.fr",
                                                            u"gc.ca",
                                                            u"ghost.io",
                                                            u"github.io",
                                                            u"gitlab.io",
                                                            u"godaddysites.com",
                                                            u"gouv.bj",
                                                            u"gouv.ci",
                                                            u"gouv.fr",
                                                            u"gouv.qc.ca",
                                                            u"gouv.sn",
                                                            u"gov.au",
                                                            u"gov.uk",
                                                            u"govt.nz",
                                                            u"gumroad.com",
                                                            u"herokuapp.com",
                                                            u"hubspotpagebuilder.com",
                                                            u"itch.io",
                                                            u"jimdofree.com",
                                                            u"jimdosite.com",
                                                            u"kajabi.com",
                                                            u"lightspeed.app",
                                                            u"livejournal.com",
                                                            u"ltd.uk",
                                                            u"mailchimpsites.com",
                                                            u"mb.ca",
                                                            u"me.uk",
                                                            u"myshopify.com",
                                                            u"mystrikingly.com",
                                                            u"nb.ca",
                                                            u"net.au",
                                                            u"net.nz",
                                                            u"netlify.app",
                                                            u"nhs.uk",
                                                            u"nl.ca",
                                                            u"nom.fr",
                                                            u"ns.ca",
                                                            u"nt.ca",
                                                            u"nu.ca",
                                                            u"on.ca",
                                                            u"org.au",
                                                            u"org.br",
                                                            u"org.nz",
                                                            u"org.uk",
                                                            u"over-blog.com",
                                                            u"pages.dev",
                                                            u"pe.ca",
                                                            u"presse.fr",
                                                            u"qc.ca",
                                                            u"sch.uk",
                                                            u"sk.ca",
                                                            u"square.site",
                                                            u"squarespace.com",
                                                            u"substack.com",
                                                            u"sumupstore.com",
                                                            u"teachable.com",
                                                            u"thinkific.com",
                                                            u"tm.fr",
                                                            u"tumblr.com",
                                                            u"typepad.com",
                                                            u"uk.com",
                                                            u"us.com",
                                                            u"vercel.app",
                                                            u"web.app",
                                                            u"webflow.io",
                                                            u"webnode.com",
                                                            u"webnode.fr",
                                                            u"weebly.com",
                                                            u"wixsite.com",
                                                            u"wordpress.com",
                                                            u"yk.ca"};

constexpr std::array<std::u16string_view, 79> kShorteners = {
    u"a.co",        u"adf.ly",     u"amzn.to", u"bc.vc",      u"bddy.me",     u"bit.ly",      u"bl.ink",   u"buff.ly",
    u"conta.cc",    u"crwd.fr",    u"cutt.ly", u"dld.bz",     u"dlvr.it",     u"eepurl.com",  u"fal.cn",   u"fb.me",
    u"fw.to",       u"geni.us",    u"goo.gl",  u"gplus.to",   u"ht.ly",       u"hubs.la",     u"hubs.li",  u"hubs.ly",
    u"ift.tt",      u"igg.me",     u"is.gd",   u"j.mp",       u"kck.st",      u"lc.chat",     u"linkd.in", u"ln.is",
    u"lnkd.in",     u"loom.ly",    u"lttr.ai", u"mailchi.mp", u"me.lt",       u"mf.tt",       u"msft.it",  u"mtr.cool",
    u"nyti.ms",     u"on.fb.me",   u"ow.ly",   u"owl.li",     u"po.st",       u"ppt.cm",      u"qr.ae",    u"qrco.de",
    u"rb.gy",       u"rebrand.ly", u"s.id",    u"shor.by",    u"shorturl.at", u"smarturl.it", u"snip.ly",  u"soo.gd",
    u"spr.ly",      u"sprou.tt",   u"sqr.co",  u"su.pr",      u"t.co",        u"t.ly",        u"t2m.io",   u"tiny.cc",
    u"tinyurl.com", u"trib.al",    u"u.to",    u"urls.fr",    u"urlz.fr",     u"v.gd",        u"vsb.li",   u"vu.fr",
    u"w.wiki",      u"wp.me",      u"x.co",    u"xfru.it",    u"y2u.be",      u"yhoo.it",     u"zpr.io"};

constexpr std::array<std::u16string_view, 12> kMedia = {
    u"64.media.tumblr.com",       u"cdn.bsky.app",  u"i.imgur.com",     u"media.giphy.com",
    u"media.tumblr.com",          u"pbs.twimg.com", u"pic.twitter.com", u"pic.x.com",
    u"scontent.cdninstagram.com", u"twitpic.com",   u"video.twimg.com", u"yfrog.com"};

template <std::size_t Count>
bool contains(const std::array<std::u16string_view, Count>& sorted, std::u16string_view name) noexcept {
  return std::binary_search(sorted.begin(), sorted.end(), name);
}

}  // namespace

TopLevel top_level(std::u16string_view label) noexcept {
  if (contains(kCertain, label)) return TopLevel::certain;
  return contains(kAlsoWords, label) ? TopLevel::word : TopLevel::none;
}

int suffix_labels(std::u16string_view host) noexcept {
  std::size_t dot = host.rfind(u'.');
  int labels = 1;
  int longest = 1;
  while (dot != std::u16string_view::npos && dot > 0 && labels < 4) {
    dot = host.rfind(u'.', dot - 1);
    ++labels;
    if (contains(kSuffixes, dot == std::u16string_view::npos ? host : host.substr(dot + 1))) longest = labels;
  }
  return longest;
}

bool is_shortener(std::u16string_view host) noexcept { return contains(kShorteners, host); }

bool is_media_attachment(std::u16string_view host) noexcept { return contains(kMedia, host); }

}  // namespace tact::text
