internal import Synchronization

/// A value made once.
final class Once<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    /// The value, made at the first call.
    func value(_ make: () -> Value) -> Value {
        made.withLock { made in
            if let known = made { return known }
            let value = make()
            made = value
            return value
        }
    }
}
