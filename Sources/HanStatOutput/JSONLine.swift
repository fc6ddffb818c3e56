/// A record that writes its keys and values as one JSON object.
protocol JSONLine {
    /// Writes the keys and values; the caller writes the braces.
    func write(to json: inout JSONBytes)
}

extension KeyedDecodingContainer {
    /// Checks that the object says it is of the type asked for.
    func require(_ type: String, forKey key: Key) throws {
        let found = try decode(String.self, forKey: key)
        guard found == type else {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: self, debugDescription: "expected a \(type), found a \(found)")
        }
    }
}
