import type { Pages } from './pages.ts';

/** Addresses of well-known sites, which follow no rule but their own; labelled before the classifier had read them. Its misses have been looked at since. */
export const measuredReal: Pages = {
  home: `
    https://www.zara.com/uk/ https://www.khanoumi.com/ https://www.hm.com/entrance.ahtml
    https://www.samsung.com/us/ https://www.apple.com/uk/ https://workandco.com/
    https://basalam.com/ https://trello.com/home https://www.arvancloud.ir/fa
    https://www.dell.com/en-us https://www.iranserver.com/ https://www.warbyparker.com/
    https://www.lush.com/uk/en https://www2.hm.com/en_gb/index.html https://www.fantasy.co/
    https://www.awaytravel.com/ca/en
  `,
  landing: `
    https://www.shopify.com/lp/start-selling https://www.lenovo.com/us/en/d/deals/black-friday/
    https://try.wix.com/landing/ads1 https://promo.surfshark.com/black-friday
    https://offers.hubspot.com/lp/marketing-plan-template https://www.digikala.com/landings/nowruz/
    https://www.canva.com/lp/education
  `,
  article: `
    https://mailchimp.com/resources/what-is-a-landing-page/ https://medium.com/tag/pricing
    https://www.warbyparker.com/learn/astigmatism-test https://www.sephora.com/beauty/trends-blog
    https://quera.org/blog/hire-developers/
    https://www.atlassian.com/blog/productivity/pricing-your-time
    https://www.notion.com/releases/2024-06-25 https://www.bulkpowders.co.uk/the-core/protein-guide/
    https://www.akqa.com/news/akqa-named-agency-of-the-year/ https://www.patagonia.com/stories/
    https://www.kinfolk.com/stories/at-home-with/ https://www.wearecollins.com/ideas/about-time
    https://www.figma.com/blog/config-2024-recap/
    https://www.surveymonkey.com/curiosity/how-to-write-a-survey/
    https://www.typeform.com/blog/survey-questions https://blog.snapp.ir/driver-survey/
    https://mag.timcheh.com/نحوه-بازگشت-کالا/
    https://www.rei.com/learn/expert-advice/backpacking-beginners.html
    https://www.iranketab.ir/blog/best-novels https://www.isna.ir/news/1402101008/قیمت-دلار
    https://stripe.com/newsroom/news/stripe-2023 https://www.hubspot.com/company-news/new-office
    https://www.casper.com/blog/how-often-should-you-replace-your-mattress/
    https://zapier.com/blog/best-crm-app/ https://www.digikala.com/mag/how-to-buy-laptop/
    https://www.allbirds.co.uk/blogs/the-allbirds-blog/how-to-wash-wool-shoes
    https://mashable.com/article/best-return-policies https://blog.arvancloud.ir/what-is-cdn/
    https://www.khanoumi.com/blog/راهنمای-خرید-کرم-ضدآفتاب/
    https://www.ideo.com/journal/the-return-of-craft
    https://www.zoomit.ir/mobile-review/412345-galaxy-s24-review/
  `,
  portfolio: `
    https://www.arvancloud.ir/fa/customers https://slack.com/customer-stories/ibm-slack
    https://www.wearecollins.com/work/spotify/
    https://www.zendesk.com/customer/stanley-black-decker/ https://www.frog.co/work
    https://www.ammoulianmarket.ir/گالری-تصاویر https://www.metalab.com/projects/slack
    https://www.datadoghq.com/customers/ https://www.instrument.com/work/nike-app
    https://www.twilio.com/en-us/case-studies/ https://www.shopify.com/case-studies/gymshark
    https://www.ideo.com/works https://www.parsclick.net/portfolio/
    https://aryatehran.com/نمونه-کار/طراحی-سایت-فروشگاهی
    https://www.intercom.com/customers/atlassian https://www.pentagram.com/work/slack
    https://upstatement.com/work/ https://www.rga.com/work/case-studies/siemens
  `,
  category: `
    https://www.kyliecosmetics.com/collections/lip-kits?page=2
    https://www.aliexpress.com/category/100003109/women-clothing.html
    https://torob.com/browse/175/لپ-تاپ/ https://www.zara.com/us/en/woman-dresses-l1066.html
    https://www.nike.com/w/new-3n82y https://www.alibaba.ir/hotel
    https://www.homedepot.com/b/Tools-Power-Tools/N-5yc1vZc298
    https://www.wayfair.com/furniture/sb0/sofas-c413892.html
    https://www.lowes.com/pl/refrigerators/4294857973 https://www.apple.com/shop/buy-mac
    https://www.digikala.com/search/category-men-shoes/ https://www.ssense.com/en-us/women/bags
    https://www.ikea.com/us/en/rooms/bedroom/ https://www.adidas.com/us/men-running-shoes
    https://www.webflow.com/templates https://www.etsy.com/shop/CaitlynMinimalist
    https://www.target.com/c/kitchen-dining/-/N-hz89j
    https://www.thebodyshop.com/en-gb/gifts/c/c00032
    https://www.zappos.com/women-shoes/CK_XARC81wHAAQHiAgMBAhg.zso
    https://themeforest.net/category/wordpress https://www.fidibo.com/category/novel
    https://www.uniqlo.com/us/en/men/outerwear-and-blazers
    https://www.gymshark.com/collections/all-womens https://basalam.com/category/home-kitchen
    https://www.warbyparker.com/eyeglasses/women https://www.digikala.com/incredible-offers/
    https://www.ikea.com/us/en/cat/bookcases-10382/
    https://www.ebay.com/b/Cell-Phones/9355/bn_320094 https://www.chewy.com/b/dry-food-294
    https://www.sonos.com/en-us/shop/speakers https://www.rei.com/c/mens-jackets
    https://www.bookdepository.com/bestsellers https://www.lush.com/uk/en/c/bath-bombs
    https://www.timcheh.com/category/mobile https://maktabkhooneh.org/learn/category/programming/
    https://www2.hm.com/en_us/ladies/shop-by-product/dresses.html
    https://www.khanoumi.com/categories/skin-care
    https://www.allbirds.com/collections/womens-slip-ons
    https://www.asos.com/women/sale/dresses/cat/?cid=5235 https://www.banimode.com/c/women-shoes
    https://emalls.ir/لیست-قیمت_لپ-تاپ~Category~39
  `,
  search: `
    https://www.zara.com/us/en/search?searchTerm=coat https://www.amazon.com/s?k=coffee+cart
    https://www.ebay.com/sch/i.html?_nkw=guitar
    https://www.bestbuy.com/site/searchpage.jsp?st=airpods
    https://www.wordpress-shop.com/?s=gift&post_type=product https://www.digikala.com/search/?q=کیف
    https://www.walmart.com/search?q=return+envelope https://www.target.com/s?searchTerm=mug
    https://torob.com/search/?query=ps5 https://www.ikea.com/us/en/search/?q=shelf
    https://basalam.com/search?q=عسل https://www.wayfair.com/keyword.php?keyword=lamp
  `,
  product: `
    https://www.warbyparker.com/eyeglasses/women/durand/eastern-bluebird-fade
    https://www.intercom.com/help-desk https://maktabkhooneh.org/course/python-mk1234/
    https://www.ikea.com/us/en/p/billy-bookcase-white-00263850/
    https://www.digikala.com/product/dkp-2204567/
    https://www.thebodyshop.com/en-gb/product/p/p000016
    https://www.rei.com/product/148730/rei-co-op-half-dome-sl-2-tent
    https://www2.hm.com/en_us/productpage.0979945001.html https://fidibo.com/books/12345-درباره-الی
    https://www.gymshark.com/products/gymshark-support-bra-black
    https://www.amazon.com/gp/product/B00005N5PF https://faradars.org/courses/fvds94062
    https://www.apple.com/shop/product/MX542/airtag
    https://www.asos.com/nike/nike-air-force/prd/12345678
    https://www.uniqlo.com/us/en/products/E422992-000/00
    https://www.kyliecosmetics.com/products/about-last-night-lip-kit
    https://www.ebay.com/itm/255123456789 https://asana.com/product
    https://taaghche.com/book/1234/ملت-عشق
    https://www.wayfair.com/furniture/pdp/zipcode-design-sofa-w001234.html
    https://slack.com/features/channels https://www.amazon.com/Contact-Carl-Sagan/dp/1501197983/
    https://www.decathlon.co.uk/p/mountain-bike-st100/_/R-p-192872
    https://www.hotelsaadi.ir/rooms/double https://www.atlassian.com/software/jira
    https://basalam.com/honey-shop/product/123456
    https://www.etsy.com/listing/123456789/thank-you-sign
    https://www.samsung.com/us/smartphones/galaxy-s24/buy/
    https://www.walmart.com/ip/Contact-Paper-Roll/174834 https://www.hubspot.com/products/sales
    https://www.arvancloud.ir/fa/products/cdn
    https://www.bestbuy.com/site/apple-airpods-pro/4900964.p?skuId=4900964
    https://www.adidas.com/us/stan-smith-shoes/M20324.html
    https://www.zara.com/us/en/wool-coat-p08174744.html
    https://www.zappos.com/p/nike-air-max/product/9412345
    https://www.khanoumi.com/products/ksp-12345
    https://www.chewy.com/blue-buffalo-life-protection/dp/32045
    https://www.technolife.com/product-1234/ https://www.homedepot.com/p/DEWALT-Drill/204279858
    https://www.allbirds.com/products/womens-tree-runners
    https://www.aliexpress.com/item/1005001234567890.html https://www.flightio.com/tour/istanbul
    https://www.amazon.com/dp/B0BSHF7WHW https://www.zendesk.com/service/messaging/
    https://oneshop.ir/product/راهنمای-سفر-به-ایران
    https://www.net-a-porter.com/en-us/shop/product/gucci/bags/clutch/12345
    https://torob.com/p/9a1b2c3d-1111-2222-3333-444455556666/شیائومی/
    https://www.iranserver.com/services/vps https://www.target.com/p/stanley-tumbler/-/A-87304531
  `,
  pricing: `
    https://www.payping.ir/pricing https://mailchimp.com/pricing/marketing/
    https://www.parspack.com/تعرفه-هاست https://www.figma.com/pricing/ https://slack.com/pricing/pro
    https://www.zoom.us/pricing https://www.wix.com/upgrade/website
    https://www.aryatehran.com/هزینه-طراحی-سایت https://www.notion.com/pricing
    https://www.dropbox.com/plans https://webflow.com/pricing https://www.alopeyk.com/تعرفه‌ها
    https://calendly.com/pricing https://www.atlassian.com/software/jira/pricing
    https://www.squarespace.com/pricing https://www.equinox.com/memberships
    https://www.arvancloud.ir/fa/pricing https://www.twilio.com/en-us/sms/pricing/us
    https://www.canva.com/pricing/ https://www.datadoghq.com/pricing/list/
  `,
  guide: `
    https://www.brooklinen.com/pages/sheets-buying-guide
    https://www.ikea.com/us/en/customer-service/shopping-at-ikea/how-to-shop/
    https://www.shimano.com/en/buying-guide/ https://www.banimode.com/page/size-guide
    https://www.nike.com/size-fit/mens-footwear https://www.allbirds.com/pages/size-chart
    https://www.casper.com/mattress-size-guide/ https://www.digikala.com/page/how-to-buy/
    https://www.bluenile.com/education/ring-size-guide https://www.leathershop.ir/راهنمای-سایز-کفش
    https://www.gymshark.com/pages/size-guide https://www.patagonia.com/guides/size-fit/mens/
    https://www.adidas.com/us/help/size_charts https://www.farsheparsian.com/راهنمای-خرید-فرش-ماشینی
    https://www.asos.com/discover/size-charts/women/dresses/
  `,
  compare: `
    https://asana.com/compare/asana-vs-trello https://www.mobile.ir/phones/compare.aspx?p=1
    https://www.casper.com/mattresses/compare/ https://webflow.com/vs/wordpress
    https://www.apple.com/iphone/compare/ https://www.monday.com/alternatives/asana
    https://www.samsung.com/us/smartphones/compare/
    https://www.fullstory.com/compare/hotjar-alternative/
    https://www.digikala.com/compare/dkp-123456/ https://zapier.com/compare
    https://www.zendesk.com/comparison/zendesk-vs-intercom/
  `,
  about: `
    https://www.atlassian.com/company https://www.patagonia.com/our-mission/
    https://www.mayoclinicx.org/about-mayo-clinic https://www.intercom.com/about
    https://www.khanoumi.com/about-us https://www.pentagram.com/about https://quera.org/about
    https://www.allbirds.com/pages/about https://www.atlassian.com/company/values
    https://www.alopeyk.com/about-alopeyk https://www.notion.com/about
    https://www.frog.co/about/leadership https://workandco.com/company/
    https://www.awaytravel.com/about https://slack.com/about https://www.chobani.com/our-purpose
    https://www.digikala.com/page/about/ https://www.ideo.com/about
    https://www.zarinpal.com/about-us.html https://www.warbyparker.com/history
    https://www.harborlaw.com/attorneys https://stripe.com/about
    https://www.arvancloud.ir/fa/about-us https://www.everlane.com/about
    https://www.parspack.com/about https://www.beardbrand.com/pages/about-beardbrand
  `,
  faq: `
    https://snapp.ir/faq https://www.casper.com/faqs/mattress https://www.awaytravel.com/faq
    https://www.hotelsaadi.ir/سوالات-متداول-مهمانان https://www.zarinpal.com/faq.html
    https://www.notion.com/faq https://www.allbirds.com/pages/faqs
    https://www.glossier.com/pages/faq https://www.digikala.com/faq/question/25/
    https://www.basalam.com/faq https://www.tapsi.ir/سوالات-متداول
    https://www.etsystudio.com/frequently_asked_questions
  `,
  contact: `
    https://www.sephora.com/happening/stores https://www.digikala.com/page/contact-us/
    https://www.ideo.com/contact-us https://www.apple.com/contact/
    https://www.atlassian.com/company/contact https://slack.com/contact-sales
    https://www.frog.co/contact https://stripe.com/contact https://www.technolife.com/contact
    https://www.pentagram.com/contact https://www.clinic-example.ir/tamasbama
    https://www.arvancloud.ir/fa/contact-us https://www.plumberco.com/request-service
    https://www.apple.com/retail/ https://www.nike.com/retail
    https://www.allbirds.com/pages/contact-us https://www.leathershop.ir/ارتباط-با-ما
    https://www.rei.com/stores/map https://www.zarinpal.com/contact.html
    https://www.warbyparker.com/retail
  `,
  reviews: `
    https://www.bark.com/testimonials https://www.hubspot.com/customer-reviews
    https://www.gymshark.com/pages/reviews https://www.casper.com/reviews/mattress
    https://www.rugs.ir/نظرات-خریداران https://www.clinicdental.com/patient-testimonials
    https://www.ahrefs.com/reviews https://www.beardbrand.com/pages/customer-reviews
  `,
  demo: `
    https://www.salesforce.com/form/demo/crm-demo/ https://www.intercom.com/demo
    https://www.datadoghq.com/free-datadog-trial/ https://www.monday.com/demo
    https://www.shopify.com/free-trial https://raychat.io/free-trial
    https://www.didar.me/request-demo https://www.zendesk.com/free-trial/
    https://www.hesabfa.com/دمو https://www.bigcommerce.com/start-your-trial/
    https://www.hubspot.com/request-a-demo
  `,
  policy: `
    https://www.technolife.com/privacy https://www.banimode.com/page/return
    https://www.allbirds.com/pages/returns https://www.digikala.com/page/return-policy/
    https://www.dropbox.com/terms https://www.figma.com/legal/tos
    https://www.apple.com/legal/internet-services/terms/site.html
    https://www.rei.com/help/return-policy.html https://www.sephora.com/beauty/returns-exchanges
    https://www.atlassian.com/legal/cloud-terms-of-service
    https://www.ikea.com/us/en/customer-service/returns-claims/return-policy/
    https://www.apple.com/privacy/ https://basalam.com/rules
    https://www.leathershop.ir/شرایط-تعویض-و-مرجوعی https://www.khanoumi.com/terms
    https://www.leathershop.ir/نحوه-ارسال-سفارشات https://www.gymshark.com/policies/privacy-policy
    https://www.nike.com/help/a/returns-policy https://slack.com/terms-of-service/user
    https://stripe.com/privacy https://www.ssense.com/en-us/legal/shipping
    https://www.zoom.us/trust/privacy https://www.warbyparker.com/terms-of-use
    https://www.decathlon.co.uk/delivery https://www.target.com/c/terms-conditions/-/N-4sr7l
    https://www.asos.com/terms-and-conditions/ https://www.digikala.com/page/shipping-methods/
  `,
  cart: `
    https://www.apple.com/shop/bag https://basalam.com/cart https://www.walmart.com/cart
    https://www.adidas.com/us/cart https://www.etsy.com/cart?ref=hdr
    https://www.leathershop.ir/cart-2/ https://www.amazon.com/gp/cart/view.html
    https://www.ebay.com/cart https://www.net-a-porter.com/en-us/shoppingbag
    https://www.bestbuy.com/cart https://www.nike.com/cart https://cart.ebay.com/
    https://www.digikala.com/checkout/cart/ https://www.zara.com/us/en/shop/cart
    https://www.decathlon.co.uk/checkout/cart
  `,
  checkout: `
    https://www.decathlon.co.uk/checkout/shipping https://checkout.shopify.com/123/checkouts/abcdef
    https://www.zalando.co.uk/checkout/address
    https://www.amazon.com/gp/buy/spc/handlers/display.html
    https://www.leathershop.ir/checkout/order-pay/2213/ https://www.khanoumi.com/checkout/shipping
    https://www.nike.com/checkout https://www.digikala.com/checkout/payment/
    https://www.allbirds.com/checkouts/cn/Z2NwLXVz
    https://www.apple.com/shop/checkout?_s=Fulfillment-init
    https://www.magento-shop.com/onestepcheckout/ https://www.bestbuy.com/checkout/r/payment
  `,
  order: `
    https://www.magento-shop.com/checkout/onepage/success/
    https://www.amazon.com/gp/buy/thankyou/handlers/display.html
    https://www.allbirds.com/12345/orders/abcdef0123456789abcdef0123456789
    https://www.shopfa-site.ir/order/success https://www.bigc-shop.com/checkout/order-confirmation
    https://www.zalando.co.uk/checkout/success
    https://www.opencart-shop.com/index.php/checkout/success
    https://www.leathershop.ir/checkout/order-received/5512/?key=wc_order_a1
    https://www.nike.com/checkout/thank-you https://www.leathershop.ir/پرداخت-موفق/
    https://www.presta.ir/order-confirmation?id_cart=12
  `,
  account: `
    https://my.asos.com/my-account https://www.adidas.com/us/account-login
    https://panel.arvancloud.ir/ https://www.bestbuy.com/identity/signin
    https://dashboard.stripe.com/payments https://www.etsy.com/your/purchases
    https://www.digikala.com/profile/ https://www.ebay.com/mye/myebay/purchase
    https://www.leathershop.ir/my-account/edit-account/ https://www.digikala.com/users/login/
    https://basalam.com/login https://www.amazon.com/ap/signin
    https://www.asos.com/my-account/my-orders https://www.nike.com/member/profile
    https://www.amazon.com/gp/css/order-history https://app.hubspot.com/login
    https://www.amazon.com/gp/css/homepage.html/ref=nav_youraccount
    https://www.wayfair.com/session/secure/account/order_search.php https://id.atlassian.com/login
    https://my.iranserver.com/clientarea.php https://www.shopify.com/signup
    https://accounts.zoho.com/signin https://app.asana.com/0/home/12345
    https://www.apple.com/shop/account/home
  `,
  tracking: `
    https://www.gymshark.com/pages/track-my-order https://www.adidas.com/us/order-tracker
    https://www.tipaxco.com/tracking https://narvar.com/tracking/allbirds/ups?tracking_numbers=1Z
    https://www.casper.com/order-status/ https://www.leathershop.ir/پیگیری-سفارش/
    https://www.khanoumi.com/track-order https://www.allbirds.com/apps/track123
    https://tracking.post.ir/ https://www.allbirds.com/pages/order-tracking
  `,
  support: `
    https://www.target.com/help https://www.rei.com/help
    https://support.google.com/chrome/answer/95647 https://www.parspack.com/support
    https://www.atlassian.com/support https://support.apple.com/
    https://help.netflix.com/en/node/412 https://www.leathershop.ir/پشتیبانی-مشتریان
    https://www.dell.com/support/home/en-us https://support.hp.com/us-en/drivers
    https://www.nike.com/help https://www.arvancloud.ir/fa/help-center https://www.notion.com/help
    https://slack.com/help/articles/218080037-Getting-started
    https://www.notion.com/help/category/new-to-notion https://www.snapp.ir/support
    https://help.shopify.com/en/manual/x-no https://support.stripe.com/topics/account
    https://www.samsung.com/us/support/
  `,
  docs: `
    https://docs.github.com/en/get-started https://docs.arvancloud.ir/fa/cdn/checkout
    https://developers.google.com/maps/documentation
    https://developer.apple.com/documentation/swiftui https://www.arvancloud.ir/fa/docs
    https://react.dev/reference/react/useState https://www.twilio.com/docs/sms
    https://www.zarinpal.com/docs/ https://api.slack.com/methods/chat.postMessage
    https://nodejs.org/api/fs.html https://help.mikrotik.com/docs/ https://stripe.com/docs/payments
    https://shopify.dev/docs/api/checkout https://docs.datadoghq.com/getting_started/
  `,
  rewards: `
    https://www.leathershop.ir/باشگاه-مشتریان/ https://www.thebodyshop.com/en-gb/loyalty-club
    https://snapp.ir/club https://www.starbucks.com/rewards/
    https://www.digikala.com/digiclub/rewards/ https://www.dropbox.com/refer
    https://www.glossier.com/pages/refer-a-friend https://www.gymshark.com/loyalty
    https://www.adidas.com/us/adiclub
  `,
  survey: `
    https://www.leathershop.ir/نظرسنجی-خرید https://www.homedepot.com/survey
    https://www.canva.com/feedback https://www.starbucks.com/customer-survey
    https://www.gymshark.com/pages/feedback https://www.digikala.com/survey/123/
  `,
  other: `
    https://investors.etsy.com/ https://www.atlassian.com/partners
    https://www.everlane.com/careers/support-associate https://www.hubspot.com/partners
    https://www.shopify.com/affiliates https://www.snapp.ir/download https://slack.com/integrations
    https://jobs.netflix.com/ https://www.patagonia.com/activism/ https://status.slack.com/
    https://www.gymshark.com/pages/student-discount https://www.starbucks.com/newsletter
    https://stripe.com/jobs/search https://www.figma.com/community
    https://www.notion.com/integrations https://www.apple.com/careers/us/
    https://jobinja.ir/companies/x https://community.shopify.com/ https://www.ideo.com/jobs
    https://zapier.com/apps https://www.khanoumi.com/404
  `,
};
