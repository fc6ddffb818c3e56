import Foundation
import HanStatOutput
import Segmentation

/// The program's documents: lines of any encoding, and JSON Lines.
///
/// The first byte chooses the encoding. The files of the folder `Command` are the program's own.
enum DocumentLinesTarget: FuzzTarget {
    static let name = "documents"
    static let longest = 400

    private static let encodings: [TextEncoding?] = [
        nil, .utf8, .gb18030, .utf16, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian,
    ]
    private static let path = NSTemporaryDirectory() + "/hanfuzz-\(getpid())"

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        let texts = sentences.short.prefix(40).map { $0.split(separator: "\n").joined(separator: "\\n") }
        let lines = texts.enumerated().map { i, text in
            [UInt8(i % 2)]
                + Array("{\"id\":\(i),\"text\":\"\(text)\",\"date\":\"2025-01-20\",\"region\":\"重庆\"}\n".utf8)
        }
        let awkward = [
            #"{"id":"a\u4ebf\ud842\udfb7","text":"\"\\\/\b\f\n\r\t"}"#,
            #" { "text" : "" , "id" : 7.0 , "x" : [ 1 , { } , null ] } "#,
            #"{"id":-1e2,"text":"一","text":"二","date":null}"#, #"{"id":1,"text":"\ud842"}"#, "[{\"id\":1}]",
            "{}\r\n\r\n{\"id\":true}",
        ]
        let wide = texts.prefix(5).map { text in
            [4] + Data((text + "\r\n" + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        }
        return lines + awkward.map { [1] + Array($0.utf8) } + wide
    }

    static func run(_ input: [UInt8]) {
        var reader = InputReader(input)
        let encoding = encodings[reader.choice(encodings.count)]
        let bytes = reader.bytes
        do {
            try Files.write(bytes, to: path)
            let source = try InputSource(path: path, encoding: encoding)
            let (found, mark) = (source.encoding, source.markLength)
            let lines = try lines(source)
            checkPlaces(lines, bytes, mark)
            if found == .utf8 || found == .gb18030 { checkLines(lines, bytes, mark) }
            if found == .utf8 { for line in lines { checkJSON(line.bytes) } }
        } catch {
            fatalError("\(error)")
        }
    }

    private static func lines(_ source: consuming InputSource) throws -> [LineReader.Line] {
        var reader = LineReader(source)
        var lines: [LineReader.Line] = []
        while let line = try reader.next(beforeWaiting: {}) { lines.append(line) }
        return lines
    }

    /// Every line stands where it says, behind the one before.
    private static func checkPlaces(_ lines: [LineReader.Line], _ bytes: [UInt8], _ mark: Int) {
        var end = mark
        for (i, line) in lines.enumerated() {
            promise(line.number == i + 1 && line.offset >= end, "line \(line.number) at \(line.offset)")
            end = line.offset + line.bytes.count
            promise(
                end <= bytes.count && Array(bytes[line.offset..<end]) == line.bytes,
                "line \(line.number) is other bytes")
        }
    }

    /// The obvious way of cutting: at every LF, a CR before it left out.
    private static func checkLines(_ lines: [LineReader.Line], _ bytes: [UInt8], _ mark: Int) {
        var expected = bytes.dropFirst(mark).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        if expected.last?.isEmpty == true { expected.removeLast() }
        expected = expected.map { $0.last == 0x0D ? $0.dropLast() : $0 }
        promise(lines.map(\.bytes) == expected, "\(lines.count) lines, not \(expected.count)")
    }

    /// A line of JSON is read as a strict reader reads it, and refused where that refuses.
    private static func checkJSON(_ line: [UInt8]) {
        // The program decodes a line first, and so never sees other bytes than UTF-8.
        guard String(validating: line, as: UTF8.self) != nil else { return }
        let strict = StrictJSON.read(line, repeatsKeys: true)
        do throws(DocumentFailure) {
            let document = try JSONDocument(line: line, place: "line")
            guard let strict else { fatalError("what is no JSON was read") }
            promise(strict["text"].flatMap(\.text).map { Array($0.utf8) } == document.text, "another text")
            promise(isDocument(strict), "what is no document was read")
            if case .name(let name) = document.id {
                promise(strict["id"]?.text?.utf8.elementsEqual(name.utf8) == true, "another id")
            }
            if let date = document.date {
                promise(strict["date"]?.text?.utf8.elementsEqual(date.utf8) == true, "another date")
            }
        } catch {
            promise(!error.message.isEmpty, "an error that says nothing")
            guard let strict, isDocument(strict) else { return }
            // A number that is not whole is no id.
            if case .number = strict["id"] { return }
            fatalError("a good line was refused: \(error.message)")
        }
    }

    private static func isDocument(_ value: StrictJSON) -> Bool {
        guard value["text"]?.text != nil else { return false }
        for name in ["date", "region"] {
            switch value[name] {
            case nil, .null?, .string?: break
            default: return false
            }
        }
        switch value["id"] {
        case .string?, .number?: return true
        default: return false
        }
    }
}
