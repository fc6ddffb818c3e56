import Foundation
import HanStat
import HanStatFoundation

// Passes measurements of a text on as Foundation's Measurement, to be computed with and shown in other units.

guard let text = CommandLine.arguments.dropFirst().first else {
    print("usage: measurement-bridge TEXT")
    exit(2)
}

/// Three decimals are enough to show; the exact number is in the value itself.
func shown<Unit: Dimension>(_ measurement: Measurement<Unit>, in unit: Unit) -> String {
    let converted = measurement.converted(to: unit)
    return String(format: "%.3f ", converted.value) + unit.symbol
}

var distance = Measurement(value: 0, unit: UnitLength.kilometers)
for value in Extractor().measurements(in: text) {
    let words = value.text(in: text)
    if let length = value.measurement(of: Dimensions.Length.self) {
        print(words, "=", shown(length, in: .miles))
        distance = distance + length
    } else if let speed = value.measurement(of: Dimensions.Speed.self) {
        print(words, "=", shown(speed, in: .milesPerHour))
    } else if let energy = value.measurement(of: Dimensions.Energy.self) {
        print(words, "=", shown(energy, in: .kilowattHours))
    } else if let temperature = value.measurement(of: Dimensions.Temperature.self) {
        print(words, "=", shown(temperature, in: .fahrenheit))
    } else if let range = value.measurementRange(of: Dimensions.Mass.self) {
        print(words, "=", shown(range.lowerBound, in: .pounds), "to", shown(range.upperBound, in: .pounds))
    } else {
        print(words, "has no Foundation unit")
    }
}
print("all lengths:", shown(distance, in: .kilometers))
