/// One annotation of the W3C Web Annotation Data Model: what was read, and the words that it was read from.
struct WebAnnotation: JSONLine {
    let id: String
    let source: String
    let motivation: String
    let bodies: [Body]
    let selectors: [Selector]

    func write(to json: inout JSONBytes) {
        json.field("id", id)
        json.field("type", "Annotation")
        json.field("motivation", motivation)
        json.objects("body", bodies)
        json.key("target")
        json.beginObject()
        json.field("source", source)
        json.objects("selector", selectors)
        json.endObject()
    }

    /// A text about the words.
    struct Body: JSONLine {
        let purpose: String
        let format: String
        let value: String

        func write(to json: inout JSONBytes) {
            json.field("type", "TextualBody")
            json.field("purpose", purpose)
            json.field("format", format)
            json.field("value", value)
        }
    }

    /// Where the words stand: both kinds select the same.
    enum Selector: JSONLine {
        /// Code points from the document's beginning, the end excluded.
        case position(start: Int, end: Int)
        /// The words, with those before and after them.
        case quote(exact: String, prefix: String, suffix: String)

        func write(to json: inout JSONBytes) {
            switch self {
            case .position(let start, let end):
                json.field("type", "TextPositionSelector")
                json.field("start", start)
                json.field("end", end)
            case .quote(let exact, let prefix, let suffix):
                json.field("type", "TextQuoteSelector")
                json.field("exact", exact)
                json.field("prefix", prefix)
                json.field("suffix", suffix)
            }
        }
    }
}
