/// A value that knows how it looks on a page: a function from what it holds to HTML. Inside it every element is at hand
/// by its name, so that the nesting reads like the page:
///
///     struct Greeting: Markup {
///         let name: String
///         var html: HTML {
///             section(.class("greeting")) {
///                 h2("Xin chào")
///                 p { "Chào "; strong(name) }
///             }
///         }
///     }
public protocol Markup: Sendable {
    @HTMLBuilder var html: HTML { get }
}

extension HTML: Markup {
    // A plain `return`: what the builder would make of a piece is that piece's own `html`, for ever.
    public var html: HTML { return self }
}

extension Markup {
    // MARK: The page and its landmarks

    public var page: Element { Element("html") }
    public var head: Element { Element("head") }
    public var title: Element { Element("title") }
    public var style: Element { Element("style") }
    public var meta: VoidElement { VoidElement("meta", isBlock: true) }
    public var body: Element { Element("body") }
    public var header: Element { Element("header") }
    public var nav: Element { Element("nav") }
    public var main: Element { Element("main") }
    public var article: Element { Element("article") }
    public var section: Element { Element("section") }
    public var aside: Element { Element("aside") }
    public var footer: Element { Element("footer") }

    // MARK: Blocks

    public var h1: Element { Element("h1") }
    public var h2: Element { Element("h2") }
    public var h3: Element { Element("h3") }
    public var h4: Element { Element("h4") }
    public var p: Element { Element("p") }
    public var div: Element { Element("div") }
    public var ul: Element { Element("ul") }
    public var ol: Element { Element("ol") }
    public var li: Element { Element("li") }
    public var dl: Element { Element("dl") }
    public var dt: Element { Element("dt") }
    public var dd: Element { Element("dd") }
    public var details: Element { Element("details") }
    public var summary: Element { Element("summary") }

    // MARK: Tables

    public var table: Element { Element("table") }
    public var caption: Element { Element("caption") }
    public var thead: Element { Element("thead") }
    public var tbody: Element { Element("tbody") }
    public var tfoot: Element { Element("tfoot") }
    public var tr: Element { Element("tr") }
    public var th: Element { Element("th") }
    public var td: Element { Element("td") }

    // MARK: Words

    public var a: Element { Element("a", isBlock: false) }
    public var b: Element { Element("b", isBlock: false) }
    public var em: Element { Element("em", isBlock: false) }
    public var strong: Element { Element("strong", isBlock: false) }
    public var small: Element { Element("small", isBlock: false) }
    public var span: Element { Element("span", isBlock: false) }
    public var mark: Element { Element("mark", isBlock: false) }
    public var sup: Element { Element("sup", isBlock: false) }
    public var code: Element { Element("code", isBlock: false) }
    public var br: VoidElement { VoidElement("br") }
}
