/**
 * Hosts by the touchpoint that they are, with spaces between. A name takes the host itself and all
 * below it (`bing.com` takes `www.bing.com` and `cn.bing.com`); one that ends in `.*` takes every
 * country's top level (`google.*` takes `google.de` and `google.co.uk`). The longest name that fits wins,
 * so that `mail.google.com` is email and `google.com` search. Names of Android apps stand here as hosts:
 * that is how their `android-app://` referrers arrive.
 */
export const TOUCHPOINT_HOSTS = {
  search: `
    google.* bing.com duckduckgo.com yahoo.* search.yahoo.com yandex.* ya.ru ecosia.org
    search.brave.com baidu.com naver.com daum.net seznam.cz sogou.com so.com sm.cn qwant.com
    startpage.com swisscows.com mojeek.com kagi.com search.marginalia.nu aol.* ask.com dogpile.com
    metacrawler.com search.lycos.com presearch.com search.mail.ru go.mail.ru rambler.ru
    nova.rambler.ru coccoc.com goo.ne.jp lilo.org oceanhero.today search.ch fireball.com
    metager.org metager.de you.com petalsearch.com searx.be zapmeta.com gerdoo.me gerdoo.com
    zarebin.ir parsijoo.ir yooz.ir com.google.android.googlequicksearchbox com.microsoft.bing
    com.duckduckgo.mobile.android com.yandex.searchapp ru.yandex.searchplugin
  `,
  social: `
    instagram.com facebook.com fb.com fb.me m.me threads.net threads.com t.co x.com twitter.com
    linkedin.com lnkd.in pinterest.* pin.it reddit.com redd.it out.reddit.com youtube.com youtu.be
    tiktok.com snapchat.com tumblr.com vk.com vk.ru ok.ru weibo.com weibo.cn xiaohongshu.com
    douyin.com mastodon.social mastodon.online mstdn.social bsky.app go.bsky.app lemmy.world
    quora.com medium.com substack.com flickr.com behance.net dribbble.com vimeo.com twitch.tv
    dailymotion.com rumble.com xing.com nextdoor.com meetup.com goodreads.com news.ycombinator.com
    producthunt.com lobste.rs hatena.ne.jp plurk.com gab.com truthsocial.com bilibili.com
    zhihu.com kwai.com likee.video ravelry.com aparat.com virgool.io namasha.com ninisite.com
    wisgoon.com cloob.com lenzor.com linktr.ee zil.ink com.instagram.android com.facebook.katana
    com.facebook.lite com.twitter.android com.linkedin.android com.pinterest com.reddit.frontpage
    com.google.android.youtube com.zhiliaoapp.musically com.snapchat.android com.aparat
    org.joinmastodon.android com.instagram.barcelona
  `,
  messaging: `
    t.me telegram.me telegram.org web.telegram.org telegram.dog tgstat.com whatsapp.com wa.me
    web.whatsapp.com l.wl.co messenger.com discord.com discord.gg discordapp.com slack.com
    teams.microsoft.com signal.org signal.me viber.com line.me kakao.com kakaotalk.com wechat.com
    weixin.qq.com zalo.me chat.zalo.me skype.com web.skype.com chat.google.com messages.google.com
    icq.com max.ru bale.ai web.bale.ai ble.ir ble.im eitaa.com eitaa.ir web.eitaa.com rubika.ir
    web.rubika.ir splus.ir web.splus.ir soroush-app.ir sapp.ir igap.net web.igap.net gap.im
    web.gap.im shad.ir web.shad.ir bisphone.com nazdika.com org.telegram.messenger
    org.telegram.messenger.web org.thunderdog.challegram org.telegram.plus com.whatsapp
    com.whatsapp.w4b com.facebook.orca com.discord com.slack com.viber.voip
    org.thoughtcrime.securesms com.skype.raider jp.naver.line.android com.tencent.mm
    ir.eitaa.messenger com.google.android.apps.messaging com.samsung.android.messaging
    com.android.mms com.microsoft.teams
  `,
  email: `
    mail.google.com inbox.google.com mail.yahoo.com outlook.live.com outlook.com hotmail.com
    outlook.office.com outlook.office365.com mail.live.com mail.proton.me mail.protonmail.com
    proton.me mail.ru e.mail.ru mail.yandex.ru mail.yandex.com icloud.com mail.aol.com gmx.net
    gmx.com web.de tutanota.com tuta.com app.tuta.com fastmail.com app.fastmail.com mail.zoho.com
    mail.zoho.eu zoho.com mail.qq.com mail.163.com mail.126.com mail.naver.com mail.daum.net
    mail.seznam.cz email.seznam.cz hey.com app.hey.com mailfence.com posteo.de mail.comcast.net
    mail.orange.fr roundcube.net campaign-archive.com mailchi.mp list-manage.com click.mlsend.com
    sendgrid.net mailerlite.com beehiiv.com buttondown.com hubspotemail.net chmail.ir mail.ir
    mail.parsmail.com najva.com com.google.android.gm com.google.android.gm.lite
    com.microsoft.office.outlook com.yahoo.mobile.client.android.mail ch.protonmail.android
    com.samsung.android.email.provider com.fsck.k9 ru.mail.mailapp ru.yandex.mail
  `,
  marketplace: `
    amazon.* amzn.to ebay.* etsy.com etsy.me aliexpress.* alibaba.com walmart.com target.com
    rakuten.* mercadolibre.* mercadolivre.com.br shopee.* lazada.* tokopedia.com flipkart.com
    allegro.* bol.com zalando.* otto.de kaufland.de cdiscount.com fnac.com wish.com temu.com
    shein.* wayfair.com bestbuy.com newegg.com overstock.com trendyol.com hepsiburada.com n11.com
    sahibinden.com ozon.ru wildberries.ru market.yandex.ru avito.ru olx.* gumtree.com
    craigslist.org kijiji.ca leboncoin.fr marktplaats.nl kleinanzeigen.de vinted.* depop.com
    poshmark.com mercari.com taobao.com tmall.com jd.com coupang.com noon.com souq.com jumia.*
    takealot.com opensooq.com haraj.com.sa dubizzle.com shopping.google.* idealo.* pricerunner.com
    geizhals.de geizhals.at heureka.cz ceneo.pl skroutz.gr shopzilla.com pricegrabber.com
    shopping.com kelkoo.* prisjakt.nu shop.app faire.com notonthehighstreet.com folksy.com
    redbubble.com gumroad.com udemy.com fiverr.com torob.com emalls.ir divar.ir basalam.com
    digikala.com digikala.net sheypoor.com esam.ir bamilo.com snapp.market snappmarket.ir
    snappshop.ir snapp.express technolife.ir technolife.com meghdadit.com modiseh.com
    digistyle.com timcheh.com istgah.com niazerooz.com takhfifan.com bazaar.cafebazaar.ir
    cafebazaar.ir myket.ir com.amazon.mshop.android.shopping com.ebay.mobile com.etsy.android
    com.alibaba.aliexpresshd ir.divar
  `,
  ai: `
    chatgpt.com chat.openai.com openai.com perplexity.ai gemini.google.com bard.google.com
    copilot.microsoft.com edgeservices.bing.com claude.ai anthropic.com deepseek.com
    chat.deepseek.com grok.com x.ai meta.ai mistral.ai chat.mistral.ai poe.com phind.com
    huggingface.co hf.co character.ai pi.ai chat.qwen.ai qwen.ai tongyi.aliyun.com kimi.com
    kimi.moonshot.cn yiyan.baidu.com doubao.com chatglm.cn z.ai notebooklm.google.com
    aistudio.google.com andisearch.com komo.ai iask.ai felo.ai genspark.ai manus.im monica.im
    sider.ai openrouter.ai lechat.mistral.ai duck.ai liner.com alice.yandex.ru gapgpt.app
    com.openai.chatgpt ai.perplexity.app.android com.google.android.apps.bard
    com.microsoft.copilot com.anthropic.claude
  `,
  ads: `
    googleadservices.com doubleclick.net googlesyndication.com adservice.google.* taboola.com
    outbrain.com criteo.com criteo.net adnxs.com adform.net adroll.com bidswitch.net
    ads.linkedin.com ads.tiktok.com ad.doubleclick.net mgid.com revcontent.com teads.tv
    yektanet.com tapsell.ir kaprila.com sabavision.com adivery.com deema.agency mediaad.org
    clickyab.com sanjagh.pro click.yektanet.com
  `,
  affiliate: `
    awin1.com awin.com zenaps.com shareasale.com cj.com anrdoezrs.net dpbolvw.net jdoqocy.com
    kqzyfj.com tkqlhce.com linksynergy.com click.linksynergy.com rakutenadvertising.com impact.com
    sjv.io pxf.io evyy.net partnerize.com prf.hn tradedoubler.com tradetracker.net webgains.com
    skimresources.com go.skimresources.com redirectingat.com viglink.com sovrn.co refersion.com
    goaffpro.com partnerstack.com clickbank.net jvzoo.com admitad.com alitems.com ad.admitad.com
    effiliation.com kwanko.com flexoffers.com pepperjamnetwork.com avantlink.com honey.com
    joinhoney.com affilio.ir
  `,
};
